import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const toggl: Provider = {
  id: 'toggl',
  name: 'Toggl Track',
  docs: 'https://engineering.toggl.com/docs/',
  rules: [
    keyed({
      id: 'toggl-api-token',
      title: 'Toggl Track API token',
      words: ['toggl'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
