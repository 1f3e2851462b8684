import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const hunter: Provider = {
  id: 'hunter',
  name: 'Hunter',
  docs: 'https://hunter.io/api-documentation',
  rules: [
    keyed({
      id: 'hunter-api-key',
      title: 'Hunter API key',
      severity: 'medium',
      words: ['hunter'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
