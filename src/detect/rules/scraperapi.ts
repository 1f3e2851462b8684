import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

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
      value: lowerHex(32),
    }),
  ],
};
