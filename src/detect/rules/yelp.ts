import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const yelp: Provider = {
  id: 'yelp',
  name: 'Yelp',
  docs: 'https://docs.developer.yelp.com/',
  rules: [
    keyed({ id: 'yelp-api-key', title: 'Yelp API key', severity: 'medium', words: ['yelp'], value: base64url(128) }),
  ],
};
