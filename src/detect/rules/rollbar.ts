import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either } from './shape.ts';

export const rollbar: Provider = {
  id: 'rollbar',
  name: 'Rollbar',
  docs: 'https://docs.rollbar.com/docs/project-access-tokens',
  rules: [
    keyed({
      id: 'rollbar-access-token',
      title: 'Rollbar access token',
      severity: 'medium',
      words: ['rollbar'],
      beside: true,
      value: either(alnum(32), alnum(128)),
    }),
  ],
};
