import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const loadmill: Provider = {
  id: 'loadmill',
  name: 'Loadmill',
  docs: 'https://docs.loadmill.com/',
  rules: [
    keyed({
      id: 'loadmill-api-token',
      title: 'Loadmill API token',
      severity: 'medium',
      words: ['loadmill'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
