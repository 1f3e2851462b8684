import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lowerHex } from './shape.ts';

export const firecrawl: Provider = {
  id: 'firecrawl',
  name: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev/',
  rules: [prefixed({ id: 'firecrawl-api-key', title: 'Firecrawl API key', prefix: 'fc-', body: lowerHex(32) })],
};
