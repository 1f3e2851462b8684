import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, seq } from './shape.ts';

export const intercom: Provider = {
  id: 'intercom',
  name: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  rules: [
    keyed({
      id: 'intercom-access-token',
      title: 'Intercom access token',
      words: ['intercom'],
      value: seq(base64(59), '='),
    }),
  ],
};
