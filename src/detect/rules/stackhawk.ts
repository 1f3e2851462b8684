import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const stackhawk: Provider = {
  id: 'stackhawk',
  name: 'StackHawk',
  docs: 'https://docs.stackhawk.com/',
  rules: [
    prefixed({
      id: 'stackhawk-api-key',
      title: 'StackHawk API key',
      prefix: 'hawk.',
      body: seq(base64url(20), '.', base64url(20)),
    }),
  ],
};
