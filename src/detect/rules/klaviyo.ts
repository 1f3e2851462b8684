import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, either, lowerHex, seq } from './shape.ts';

export const klaviyo: Provider = {
  id: 'klaviyo',
  name: 'Klaviyo',
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  rules: [
    prefixed({
      id: 'klaviyo-private-key',
      title: 'Klaviyo private key',
      prefix: 'pk_',
      body: either(lowerHex(34), seq(alnum(6), '_', lowerHex(34))),
    }),
  ],
};
