import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

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
      beside: true,
      value: either(alnum(32), seq('openuv-', alnum(16, 24))),
    }),
  ],
};
