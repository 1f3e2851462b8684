import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const flickr: Provider = {
  id: 'flickr',
  name: 'Flickr',
  docs: 'https://www.flickr.com/services/api/',
  rules: [
    keyed({ id: 'flickr-api-key', title: 'Flickr API key', words: ['flickr'], value: alnum(32) }),
    keyed({ id: 'flickr-api-secret', title: 'Flickr API secret', words: ['flickr'], value: alnum(16) }),
  ],
};
