import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const statuscake: Provider = {
  id: 'statuscake',
  name: 'StatusCake',
  docs: 'https://developers.statuscake.com/',
  rules: [
    keyed({
      id: 'statuscake-api-key',
      title: 'StatusCake API key',
      severity: 'medium',
      words: ['statuscake'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
