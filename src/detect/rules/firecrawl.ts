import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const firecrawl: Provider = {
  id: 'firecrawl',
  name: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev/',
  rules: [
    keyed({
      id: 'firecrawl-api-key',
      title: 'Firecrawl API key',
      words: ['firecrawl'],
      beside: true,
      value: seq('fc-', alnum(32)),
    }),
  ],
};
