import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { either, lower, uuid } from './shape.ts';

export const codecov: Provider = {
  id: 'codecov',
  name: 'Codecov',
  docs: 'https://docs.codecov.com/docs/codecov-tokens',
  rules: [
    keyed({
      id: 'codecov-token',
      title: 'Codecov API token',
      severity: 'medium',
      words: ['codecov'],
      value: either(uuid, lower(32)),
    }),
  ],
};
