import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const ghost: Provider = {
  id: 'ghost',
  name: 'Ghost',
  docs: 'https://ghost.org/docs/admin-api/',
  rules: [
    keyed({
      id: 'ghost-admin-key',
      title: 'Ghost admin key',
      words: ['ghost'],
      beside: true,
      value: seq(alnum(24), ':', alnum(64)),
    }),
  ],
};
