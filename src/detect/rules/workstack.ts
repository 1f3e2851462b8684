import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const workstack: Provider = {
  id: 'workstack',
  name: 'Workstack',
  docs: 'https://workstack.io/',
  rules: [
    keyed({
      id: 'workstack-api-key',
      title: 'Workstack API key',
      severity: 'medium',
      words: ['workstack'],
      beside: true,
      value: alnum(60, 72),
    }),
  ],
};
