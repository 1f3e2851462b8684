import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const freshdesk: Provider = {
  id: 'freshdesk',
  name: 'Freshdesk',
  docs: 'https://developers.freshdesk.com/api/',
  rules: [
    keyed({
      id: 'freshdesk-api-key',
      title: 'Freshdesk API key',
      words: ['freshdesk', 'freshworks', 'freshservice', 'freshsales'],
      value: alnum(20, 22),
    }),
  ],
};
