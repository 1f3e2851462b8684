import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const userflow: Provider = {
  id: 'userflow',
  name: 'Userflow',
  docs: 'https://userflow.com/docs/api',
  rules: [
    keyed({
      id: 'userflow-api-token',
      title: 'Userflow API token',
      severity: 'medium',
      words: ['userflow'],
      beside: true,
      value: run('a-z0-9_', 29),
    }),
  ],
};
