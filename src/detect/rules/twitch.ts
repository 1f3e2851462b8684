import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const twitch: Provider = {
  id: 'twitch',
  name: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  rules: [keyed({ id: 'twitch-access-token', title: 'Twitch access token', words: ['twitch'], value: lower(30) })],
};
