import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, either, seq } from './shape.ts';

export const spotify: Provider = {
  id: 'spotify',
  name: 'Spotify',
  docs: 'https://developer.spotify.com/documentation/web-api/',
  rules: [
    keyed({
      id: 'spotify-client-secret',
      title: 'Spotify client secret',
      words: ['spotify'],
      value: either(alnum(32), alnum(32)),
    }),
    keyed({
      id: 'spotify-access-token',
      title: 'Spotify access token',
      severity: 'medium',
      words: ['spotify'],
      value: seq('BQ', base64url(80, 250)),
    }),
  ],
};
