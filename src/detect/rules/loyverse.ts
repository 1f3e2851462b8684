import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const loyverse: Provider = {
  id: 'loyverse',
  name: 'Loyverse',
  docs: 'https://developer.loyverse.com/docs/',
  rules: [
    keyed({
      id: 'loyverse-access-token',
      title: 'Loyverse access token',
      severity: 'medium',
      words: ['loyverse'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
