import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const verimail: Provider = {
  id: 'verimail',
  name: 'Verimail',
  docs: 'https://verimail.io/docs',
  rules: [
    keyed({
      id: 'verimail-api-key',
      title: 'Verimail API key',
      severity: 'medium',
      words: ['verimail'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
