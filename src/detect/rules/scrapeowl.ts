import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(30, 42),
    }),
  ],
};
