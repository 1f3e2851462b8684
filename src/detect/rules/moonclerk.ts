import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const moonclerk: Provider = {
  id: 'moonclerk',
  name: 'MoonClerk',
  docs: 'https://github.com/moonclerk/developer',
  rules: [
    keyed({
      id: 'moonclerk-api-key',
      title: 'MoonClerk API key',
      severity: 'medium',
      words: ['moonclerk'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
