import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, digits, either, seq } from './shape.ts';

export const facebook: Provider = {
  id: 'facebook',
  name: 'Facebook',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  rules: [
    prefixed({
      id: 'facebook-access-token',
      title: 'Facebook access token',
      prefix: ['EAAC', 'EAAB', 'EAAG', 'EAAM', 'EAAD', 'EAAJ', 'EAAF', 'EAAI', 'EAAL', 'EAAH', 'EAAK', 'EAAO'],
      body: alnum(80, 400),
    }),
    prefixed({
      id: 'facebook-explorer-token',
      title: 'Facebook access token of the API explorer',
      prefix: 'EAACEdEose0cBA',
      body: alnum(20, 400),
    }),
    keyed({
      id: 'facebook-app-secret',
      title: 'Facebook app secret',
      words: ['facebook', 'fb_secret', 'fb_app', 'fb_client'],
      value: alnum(32),
    }),
    keyed({
      id: 'facebook-app-token',
      title: 'Facebook app access token',
      words: ['facebook', 'fb_', 'access_token', 'access-token', 'accesstoken', 'app_token'],
      value: seq(digits(13, 17), either('|', '%7C'), base64url(27, 40)),
    }),
    keyed({
      id: 'facebook-token-named',
      title: 'Facebook access token by name',
      words: ['facebook', 'fb_secret', 'fb_app', 'fb_client', 'fb_access', 'fb_token'],
      value: seq('EAA', alnum(30, 400)),
    }),
  ],
};
