import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const serpapi: Provider = {
  id: 'serpapi',
  name: 'SerpApi',
  docs: 'https://serpapi.com/',
  rules: [
    keyed({
      id: 'serpapi-api-key',
      title: 'SerpApi API key',
      severity: 'medium',
      words: ['serpapi', 'serp_api'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
