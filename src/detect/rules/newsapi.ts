import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const newsapi: Provider = {
  id: 'newsapi',
  name: 'News API',
  docs: 'https://newsapi.org/docs',
  rules: [
    keyed({
      id: 'newsapi-api-key',
      title: 'News API API key',
      severity: 'low',
      words: ['newsapi'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
