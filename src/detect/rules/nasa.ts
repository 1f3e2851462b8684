import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const nasa: Provider = {
  id: 'nasa',
  name: 'NASA Open APIs',
  docs: 'https://api.nasa.gov/',
  rules: [
    keyed({
      id: 'nasa-api-key',
      title: 'NASA Open APIs API key',
      severity: 'low',
      words: ['nasa'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
