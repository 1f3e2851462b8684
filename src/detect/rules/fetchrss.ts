import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const fetchrss: Provider = {
  id: 'fetchrss',
  name: 'FetchRSS',
  docs: 'https://fetchrss.com/developers',
  rules: [
    keyed({
      id: 'fetchrss-api-token',
      title: 'FetchRSS API token',
      severity: 'medium',
      words: ['fetchrss'],
      beside: true,
      value: run('A-Za-z0-9.', 40),
    }),
  ],
};
