import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64, guid } from './shape.ts';

export const pubnub: Provider = {
  id: 'pubnub',
  name: 'PubNub',
  docs: 'https://www.pubnub.com/docs/',
  rules: [
    prefixed({ id: 'pubnub-secret-key', title: 'PubNub secret key', prefix: 'sec-c-', body: base64(48) }),
    prefixed({
      id: 'pubnub-publish-key',
      title: 'PubNub publish key',
      severity: 'medium',
      prefix: 'pub-c-',
      body: guid,
    }),
    prefixed({
      id: 'pubnub-subscribe-key',
      title: 'PubNub subscribe key',
      severity: 'low',
      prefix: 'sub-c-',
      body: guid,
    }),
  ],
};
