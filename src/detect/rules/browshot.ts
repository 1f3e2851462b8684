import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, dashed, either } from './shape.ts';

export const browshot: Provider = {
  id: 'browshot',
  name: 'Browshot',
  docs: 'https://browshot.com/api/documentation',
  rules: [
    keyed({
      id: 'browshot-api-key',
      title: 'Browshot API key',
      severity: 'medium',
      words: ['browshot'],
      beside: true,
      value: either(alnum(28, 40), dashed(28)),
    }),
  ],
};
