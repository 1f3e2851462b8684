import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const pushover: Provider = {
  id: 'pushover',
  name: 'Pushover',
  docs: 'https://pushover.net/api',
  rules: [
    keyed({
      id: 'pushover-api-token',
      title: 'Pushover API token',
      severity: 'medium',
      words: ['pushover'],
      beside: true,
      value: alnum(30, 42),
    }),
  ],
};
