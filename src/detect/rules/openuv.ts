import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { either, lower, seq } from './shape.ts';

export const openuv: Provider = {
  id: 'openuv',
  name: 'OpenUV',
  docs: 'https://www.openuv.io/',
  rules: [
    keyed({
      id: 'openuv-api-key',
      title: 'OpenUV API key',
      severity: 'medium',
      words: ['openuv'],
      value: either(lower(32), seq('openuv-', lower(16, 24))),
    }),
  ],
};
