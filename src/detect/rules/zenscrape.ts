import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const zenscrape: Provider = {
  id: 'zenscrape',
  name: 'Zenscrape',
  docs: 'https://app.zenscrape.com/documentation',
  rules: [
    keyed({
      id: 'zenscrape-api-key',
      title: 'Zenscrape API key',
      severity: 'medium',
      words: ['zenscrape'],
      beside: true,
      value: guid,
    }),
  ],
};
