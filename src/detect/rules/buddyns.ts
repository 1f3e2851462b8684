import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const buddyns: Provider = {
  id: 'buddyns',
  name: 'BuddyNS',
  docs: 'https://www.buddyns.com/support/api/v2/',
  rules: [
    keyed({
      id: 'buddyns-api-key',
      title: 'BuddyNS API key',
      severity: 'medium',
      words: ['buddyns'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
