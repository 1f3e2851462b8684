import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const bugherd: Provider = {
  id: 'bugherd',
  name: 'BugHerd',
  docs: 'https://www.bugherd.com/api_v2',
  rules: [
    keyed({
      id: 'bugherd-api-key',
      title: 'BugHerd API key',
      severity: 'medium',
      words: ['bugherd'],
      beside: true,
      value: alnum(22, 34),
    }),
  ],
};
