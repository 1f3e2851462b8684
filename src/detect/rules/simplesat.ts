import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const simplesat: Provider = {
  id: 'simplesat',
  name: 'Simplesat',
  docs: 'https://documenter.getpostman.com/view/457268/SVfRt7WY',
  rules: [
    keyed({
      id: 'simplesat-api-token',
      title: 'Simplesat API token',
      severity: 'medium',
      words: ['simplesat'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
