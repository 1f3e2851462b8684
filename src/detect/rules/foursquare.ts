import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64 } from './shape.ts';

export const foursquare: Provider = {
  id: 'foursquare',
  name: 'Foursquare',
  docs: 'https://docs.foursquare.com/',
  rules: [
    keyed({
      id: 'foursquare-client-secret',
      title: 'Foursquare client secret',
      words: ['foursquare'],
      value: alnum(48),
    }),
    prefixed({ id: 'foursquare-api-key', title: 'Foursquare API key', prefix: 'fsq3', body: base64(43, 45) }),
  ],
};
