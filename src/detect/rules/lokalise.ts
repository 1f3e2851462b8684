import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const lokalise: Provider = {
  id: 'lokalise',
  name: 'Lokalise',
  docs: 'https://developers.lokalise.com/',
  rules: [
    keyed({
      id: 'lokalise-api-token',
      title: 'Lokalise API token',
      words: ['lokalise'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
