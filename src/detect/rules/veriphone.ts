import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
