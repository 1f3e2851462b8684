import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const pivotal: Provider = {
  id: 'pivotal',
  name: 'Pivotal Tracker',
  docs: 'https://www.pivotaltracker.com/help/api',
  rules: [
    keyed({
      id: 'pivotal-api-token',
      title: 'Pivotal Tracker API token',
      words: ['pivotal'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
