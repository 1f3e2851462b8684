import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const scraperapi: Provider = {
  id: 'scraperapi',
  name: 'ScraperAPI',
  docs: 'https://docs.scraperapi.com/',
  rules: [
    keyed({
      id: 'scraperapi-api-key',
      title: 'ScraperAPI API key',
      severity: 'medium',
      words: ['scraperapi'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
