import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const worldcoinindex: Provider = {
  id: 'worldcoinindex',
  name: 'WorldCoinIndex',
  docs: 'https://www.worldcoinindex.com/apiservice',
  rules: [
    keyed({
      id: 'worldcoinindex-api-key',
      title: 'WorldCoinIndex API key',
      severity: 'medium',
      words: ['worldcoinindex'],
      beside: true,
      value: alnum(35, 47),
    }),
  ],
};
