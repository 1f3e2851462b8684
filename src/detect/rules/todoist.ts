import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const todoist: Provider = {
  id: 'todoist',
  name: 'Todoist',
  docs: 'https://developer.todoist.com/',
  rules: [
    keyed({
      id: 'todoist-api-token',
      title: 'Todoist API token',
      words: ['todoist'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
