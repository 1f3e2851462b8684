import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base32, either, lower, seq } from './shape.ts';

export const definedNetworking: Provider = {
  id: 'defined-networking',
  name: 'Defined Networking',
  docs: 'https://docs.defined.net/',
  rules: [
    prefixed({
      id: 'defined-networking-api-key',
      title: 'Defined Networking API key',
      prefix: 'dnkey-',
      body: either(seq(base32(26), '-', base32(52)), seq(lower(26), '-', lower(52))),
    }),
  ],
};
