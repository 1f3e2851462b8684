import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const whoxy: Provider = {
  id: 'whoxy',
  name: 'Whoxy',
  docs: 'https://www.whoxy.com/',
  rules: [
    keyed({ id: 'whoxy-api-key', title: 'Whoxy API key', severity: 'medium', words: ['whoxy'], value: lower(33) }),
  ],
};
