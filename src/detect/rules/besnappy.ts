import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const besnappy: Provider = {
  id: 'besnappy',
  name: 'BeSnappy',
  docs: 'https://github.com/BeSnappy/api-docs',
  rules: [
    keyed({
      id: 'besnappy-api-key',
      title: 'BeSnappy API key',
      severity: 'medium',
      words: ['besnappy'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
