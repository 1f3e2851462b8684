import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const dyspatch: Provider = {
  id: 'dyspatch',
  name: 'Dyspatch',
  docs: 'https://docs.dyspatch.io/',
  rules: [
    keyed({
      id: 'dyspatch-api-key',
      title: 'Dyspatch API key',
      severity: 'medium',
      words: ['dyspatch'],
      beside: true,
      value: alnum(52, 64),
    }),
  ],
};
