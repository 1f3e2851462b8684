import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const apimetrics: Provider = {
  id: 'apimetrics',
  name: 'APImetrics',
  docs: 'https://apimetrics.io/',
  rules: [
    keyed({
      id: 'apimetrics-api-key',
      title: 'APImetrics API key',
      severity: 'medium',
      words: ['apimetrics'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
