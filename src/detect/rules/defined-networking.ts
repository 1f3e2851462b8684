import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base32, either, run, seq } from './shape.ts';

/** What others have seen in place of base32. */
const loose = (length: number) => run('a-z0-9_=-', length);

export const definedNetworking: Provider = {
  id: 'defined-networking',
  name: 'Defined Networking',
  docs: 'https://docs.defined.net/',
  rules: [
    prefixed({
      id: 'defined-networking-api-key',
      title: 'Defined Networking API key',
      prefix: 'dnkey-',
      body: either(seq(base32(26), '-', base32(52)), seq(loose(26), '-', loose(52))),
    }),
  ],
};
