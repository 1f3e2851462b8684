import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const pypi: Provider = {
  id: 'pypi',
  name: 'PyPI',
  docs: 'https://pypi.org/help/#apitoken',
  rules: [
    prefixed({
      id: 'pypi-upload-token',
      title: 'PyPI upload token',
      severity: 'critical',
      prefix: 'pypi-AgEIcHlwaS5vcmc',
      body: base64url(50, 1000),
    }),
    prefixed({
      id: 'pypi-test-token',
      title: 'TestPyPI upload token',
      severity: 'low',
      prefix: 'pypi-AgENdGVzdC5weXBpLm9yZw',
      body: base64url(50, 1000),
    }),
  ],
};
