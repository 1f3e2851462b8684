import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, guid } from './shape.ts';

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
      value: either(guid, alnum(32)),
    }),
  ],
};
