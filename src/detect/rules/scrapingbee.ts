import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const scrapingbee: Provider = {
  id: 'scrapingbee',
  name: 'ScrapingBee',
  docs: 'https://www.scrapingbee.com/documentation/',
  rules: [
    keyed({
      id: 'scrapingbee-api-key',
      title: 'ScrapingBee API key',
      severity: 'medium',
      words: ['scrapingbee', 'scraping_bee', 'scraping-bee'],
      beside: true,
      value: alnum(80, 92),
    }),
  ],
};
