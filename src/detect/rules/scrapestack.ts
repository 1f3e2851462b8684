import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const scrapestack: Provider = {
  id: 'scrapestack',
  name: 'scrapestack',
  docs: 'https://scrapestack.com/documentation',
  rules: [
    keyed({
      id: 'scrapestack-api-key',
      title: 'scrapestack API key',
      severity: 'medium',
      words: ['scrapestack'],
      value: lower(32),
    }),
  ],
};
