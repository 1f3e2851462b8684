import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

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
      value: lower(26),
    }),
  ],
};
