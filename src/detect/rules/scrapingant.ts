import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const scrapingant: Provider = {
  id: 'scrapingant',
  name: 'ScrapingAnt',
  docs: 'https://docs.scrapingant.com/',
  rules: [
    keyed({
      id: 'scrapingant-api-key',
      title: 'ScrapingAnt API key',
      severity: 'medium',
      words: ['scrapingant'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
