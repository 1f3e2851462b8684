import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const scrapeowl: Provider = {
  id: 'scrapeowl',
  name: 'ScrapeOwl',
  docs: 'https://scrapeowl.com/docs/',
  rules: [
    keyed({
      id: 'scrapeowl-api-key',
      title: 'ScrapeOwl API key',
      severity: 'medium',
      words: ['scrapeowl'],
      value: lower(30),
    }),
  ],
};
