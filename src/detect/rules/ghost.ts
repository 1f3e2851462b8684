import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex, seq } from './shape.ts';

export const ghost: Provider = {
  id: 'ghost',
  name: 'Ghost',
  docs: 'https://ghost.org/docs/admin-api/',
  rules: [
    keyed({
      id: 'ghost-admin-key',
      title: 'Ghost admin key',
      words: ['ghost_', 'ghost-', 'ghost api', 'ghost admin'],
      strict: true,
      value: seq(lowerHex(24), ':', lowerHex(64)),
    }),
  ],
};
