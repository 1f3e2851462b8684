import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const percy: Provider = {
  id: 'percy',
  name: 'Percy',
  docs: 'https://www.browserstack.com/docs/percy',
  rules: [
    keyed({
      id: 'percy-token',
      title: 'Percy API token',
      severity: 'medium',
      words: ['percy'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
