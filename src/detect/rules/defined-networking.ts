import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lower, seq } from './shape.ts';

export const definedNetworking: Provider = {
  id: 'defined-networking',
  name: 'Defined Networking',
  docs: 'https://docs.defined.net/',
  rules: [
    prefixed({
      id: 'defined-networking-api-key',
      title: 'Defined Networking API key',
      prefix: 'dnkey-',
      body: seq(lower(26), '-', lower(52)),
    }),
  ],
};
