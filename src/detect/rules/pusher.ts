import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const pusher: Provider = {
  id: 'pusher',
  name: 'Pusher',
  docs: 'https://pusher.com/docs/channels/',
  rules: [
    keyed({
      id: 'pusher-secret',
      title: 'Pusher client secret',
      words: ['pusher'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
