import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
