import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const upwave: Provider = {
  id: 'upwave',
  name: 'Upwave',
  docs: 'https://api.upwave.io/',
  rules: [
    keyed({
      id: 'upwave-api-token',
      title: 'Upwave API token',
      severity: 'medium',
      words: ['upwave'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
