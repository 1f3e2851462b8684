import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const scraperbox: Provider = {
  id: 'scraperbox',
  name: 'ScraperBox',
  docs: 'https://scraperbox.com/',
  rules: [
    keyed({
      id: 'scraperbox-api-key',
      title: 'ScraperBox API key',
      severity: 'medium',
      words: ['scraperbox'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
