import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const eventbrite: Provider = {
  id: 'eventbrite',
  name: 'Eventbrite',
  docs: 'https://www.eventbrite.com/platform/api',
  rules: [
    keyed({
      id: 'eventbrite-private-token',
      title: 'Eventbrite private token',
      words: ['eventbrite'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
