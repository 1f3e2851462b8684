import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, either, seq } from './shape.ts';

export const youtube: Provider = {
  id: 'youtube',
  name: 'YouTube',
  docs: 'https://developers.google.com/youtube/registering_an_application',
  rules: [
    keyed({
      id: 'youtube-api-key',
      title: 'YouTube API key',
      words: ['youtube'],
      value: either(seq('AIza', base64url(35)), base64url(39)),
    }),
    keyed({ id: 'youtube-client-secret', title: 'YouTube client secret', words: ['youtube'], value: base64url(24) }),
  ],
};
