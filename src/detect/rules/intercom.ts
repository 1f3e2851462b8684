import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64, seq } from './shape.ts';

export const intercom: Provider = {
  id: 'intercom',
  name: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  rules: [
    // `tok:` in base64, and what may follow its colon.
    prefixed({
      id: 'intercom-access-token-prefixed',
      title: 'Intercom access token',
      prefix: 'dG9rO',
      body: seq(base64(54), '='),
    }),
    keyed({
      id: 'intercom-access-token',
      title: 'Intercom access token',
      words: ['intercom'],
      value: seq(base64(59), '='),
    }),
  ],
};
