import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const sigopt: Provider = {
  id: 'sigopt',
  name: 'SigOpt',
  docs: 'https://docs.sigopt.com/',
  rules: [
    keyed({
      id: 'sigopt-api-token',
      title: 'SigOpt API token',
      severity: 'medium',
      words: ['sigopt'],
      beside: true,
      value: alnum(48, 60),
    }),
  ],
};
