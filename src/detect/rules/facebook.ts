import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, digits, either, lowerHex, seq } from './shape.ts';

export const facebook: Provider = {
  id: 'facebook',
  name: 'Facebook',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  rules: [
    prefixed({
      id: 'facebook-access-token',
      title: 'Facebook access token',
      prefix: 'EAA',
      body: seq(either('M', 'C', 'B', 'G', 'J', 'F', 'A', 'D', 'I'), alnum(80, 400)),
    }),
    keyed({
      id: 'facebook-app-secret',
      title: "'Facebook app secret'",
      words: ['facebook', 'fb_secret', 'fb_app', 'fb_client'],
      value: lowerHex(32),
    }),
    keyed({
      id: 'facebook-app-token',
      title: "'Facebook app access token'",
      words: ['facebook', 'fb_secret', 'fb_app', 'fb_client'],
      value: seq(digits(15, 16), '|', base64url(27, 40)),
    }),
    keyed({
      id: 'facebook-token-old',
      title: 'Facebook API token of the old form',
      words: ['facebook', 'fb_secret', 'fb_app', 'fb_client'],
      value: alnum(50, 250),
    }),
  ],
};
