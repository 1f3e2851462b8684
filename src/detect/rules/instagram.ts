import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, digits, seq } from './shape.ts';

export const instagram: Provider = {
  id: 'instagram',
  name: 'Instagram',
  docs: 'https://developers.facebook.com/docs/instagram-platform/',
  rules: [
    prefixed({
      id: 'instagram-access-token',
      title: 'Instagram access token',
      prefix: ['IGQV', 'IGAA'],
      body: base64url(60, 300),
    }),
    keyed({
      id: 'instagram-token-old',
      title: 'Instagram API token of the old form',
      words: ['instagram', 'ig_token'],
      value: seq(digits(5, 12), '.', alnum(7), '.', alnum(32)),
    }),
  ],
};
