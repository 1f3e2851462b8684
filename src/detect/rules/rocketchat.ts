import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const rocketchat: Provider = {
  id: 'rocketchat',
  name: 'Rocket.Chat',
  docs: 'https://developer.rocket.chat/apidocs',
  rules: [
    keyed({
      id: 'rocketchat-access-token',
      title: 'Rocket.Chat access token',
      words: ['rocketchat', 'rocket_chat'],
      beside: true,
      value: base64url(43, 55),
    }),
  ],
};
