import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const copper: Provider = {
  id: 'copper',
  name: 'Copper',
  docs: 'https://developer.copper.com/',
  rules: [
    keyed({
      id: 'copper-api-key',
      title: 'Copper API key',
      words: ['copper', 'prosperworks'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
