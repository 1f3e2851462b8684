import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const webscraper: Provider = {
  id: 'webscraper',
  name: 'Web Scraper',
  docs: 'https://webscraper.io/documentation',
  rules: [
    keyed({
      id: 'webscraper-api-token',
      title: 'Web Scraper API token',
      severity: 'medium',
      words: ['webscraper'],
      beside: true,
      value: alnum(60, 72),
    }),
  ],
};
