import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const klaviyo: Provider = {
  id: 'klaviyo',
  name: 'Klaviyo',
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  rules: [
    keyed({
      id: 'klaviyo-private-key',
      title: 'Klaviyo private key',
      words: ['klaviyo'],
      beside: true,
      value: seq('pk_', either(alnum(34), seq(alnum(6), '_', alnum(34)))),
    }),
  ],
};
