import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const dropbox: Provider = {
  id: 'dropbox',
  name: 'Dropbox',
  docs: 'https://www.dropbox.com/developers/documentation',
  rules: [
    prefixed({
      id: 'dropbox-access-token',
      title: 'Dropbox access token',
      prefix: ['sl.A', 'sl.B', 'sl.C', 'sl.u.'],
      body: base64url(129, 1500),
    }),
    keyed({
      id: 'dropbox-app-secret',
      title: 'Dropbox app key or secret',
      words: ['dropbox_app', 'dropbox_secret', 'dropbox_key', 'dropboxapp', 'dropboxkey', 'dropboxsecret'],
      value: alnum(15),
    }),
    keyed({
      id: 'dropbox-token-old',
      title: 'Dropbox API token of the old form',
      words: ['dropbox'],
      value: seq(alnum(11), 'AAAAAAAAAA', base64url(43)),
    }),
  ],
};
