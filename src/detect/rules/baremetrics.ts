import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const baremetrics: Provider = {
  id: 'baremetrics',
  name: 'Baremetrics',
  docs: 'https://developers.baremetrics.com/',
  rules: [
    keyed({
      id: 'baremetrics-api-key',
      title: 'Baremetrics API key',
      words: ['baremetrics'],
      beside: true,
      value: either(seq(either('lk_', 'sk_'), alnum(18, 25)), alnum(25)),
    }),
  ],
};
