import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, digits, seq } from './shape.ts';

export const twitchStream: Provider = {
  id: 'twitch-stream',
  name: 'Twitch streams',
  docs: 'https://dev.twitch.tv/docs/video-broadcast/',
  rules: [
    prefixed({
      id: 'twitch-stream-stream-key',
      title: 'Twitch streams stream key',
      severity: 'medium',
      prefix: 'live_',
      body: seq(digits(8, 10), '_', alnum(30)),
    }),
  ],
};
