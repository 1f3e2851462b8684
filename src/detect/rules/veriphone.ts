import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { upper } from './shape.ts';

export const veriphone: Provider = {
  id: 'veriphone',
  name: 'Veriphone',
  docs: 'https://veriphone.io/docs',
  rules: [
    keyed({
      id: 'veriphone-api-key',
      title: 'Veriphone API key',
      severity: 'medium',
      words: ['veriphone'],
      value: upper(32),
    }),
  ],
};
