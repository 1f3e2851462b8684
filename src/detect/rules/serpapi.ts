import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

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
      value: lowerHex(64),
    }),
  ],
};
