import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const timecamp: Provider = {
  id: 'timecamp',
  name: 'TimeCamp',
  docs: 'https://developer.timecamp.com/',
  rules: [
    keyed({
      id: 'timecamp-api-token',
      title: 'TimeCamp API token',
      severity: 'medium',
      words: ['timecamp'],
      beside: true,
      value: alnum(26, 38),
    }),
  ],
};
