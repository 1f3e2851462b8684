import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const replyio: Provider = {
  id: 'replyio',
  name: 'Reply.io',
  docs: 'https://apidocs.reply.io/',
  rules: [
    keyed({
      id: 'replyio-api-key',
      title: 'Reply.io API key',
      severity: 'medium',
      words: ['replyio', 'reply.io'],
      beside: true,
      value: alnum(24, 36),
    }),
  ],
};
