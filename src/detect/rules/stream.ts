import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const stream: Provider = {
  id: 'stream',
  name: 'Stream',
  docs: 'https://getstream.io/docs/',
  rules: [
    keyed({
      id: 'stream-secret',
      title: 'Stream client secret',
      words: ['getstream', 'stream_api_secret'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
