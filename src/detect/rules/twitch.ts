import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const twitch: Provider = {
  id: 'twitch',
  name: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  rules: [keyed({ id: 'twitch-access-token', title: 'Twitch access token', words: ['twitch'], value: alnum(30) })],
};
