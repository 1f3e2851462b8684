import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const chatfuel: Provider = {
  id: 'chatfuel',
  name: 'Chatfuel',
  docs: 'https://docs.chatfuel.com/',
  rules: [
    keyed({
      id: 'chatfuel-api-token',
      title: 'Chatfuel API token',
      severity: 'medium',
      words: ['chatfuel'],
      beside: true,
      value: alnum(128, 140),
    }),
  ],
};
