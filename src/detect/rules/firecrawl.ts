import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, hex, seq } from './shape.ts';

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
      value: seq('fc-', alnum(32, 44)),
    }),
    prefixed({ id: 'firecrawl-prefixed-key', title: 'Firecrawl API key by prefix', prefix: 'fc-', body: hex(32) }),
  ],
};
