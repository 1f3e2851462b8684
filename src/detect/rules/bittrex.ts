import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const bittrex: Provider = {
  id: 'bittrex',
  name: 'Bittrex',
  docs: 'https://bittrex.github.io/',
  rules: [
    keyed({
      id: 'bittrex-api-key',
      title: 'Bittrex API key',
      severity: 'critical',
      words: ['bittrex'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
