import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const webscraping: Provider = {
  id: 'webscraping',
  name: 'WebScraping.AI',
  docs: 'https://webscraping.ai/docs',
  rules: [
    keyed({
      id: 'webscraping-api-key',
      title: 'WebScraping.AI API key',
      severity: 'medium',
      words: ['webscraping'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
