import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, guid } from './shape.ts';

export const messagebird: Provider = {
  id: 'messagebird',
  name: 'MessageBird',
  docs: 'https://developers.messagebird.com/',
  rules: [
    keyed({
      id: 'messagebird-api-key',
      title: 'MessageBird API key',
      words: ['messagebird', 'message_bird', 'message-bird', 'bird_api'],
      value: alnum(25),
    }),
    keyed({
      id: 'messagebird-client-id',
      title: 'MessageBird client ID',
      severity: 'info',
      words: ['messagebird', 'message_bird', 'message-bird', 'bird_api'],
      value: guid,
    }),
  ],
};
