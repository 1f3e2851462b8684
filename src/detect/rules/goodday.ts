import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const goodday: Provider = {
  id: 'goodday',
  name: 'Goodday',
  docs: 'https://www.goodday.work/developers/api-v2',
  rules: [
    keyed({
      id: 'goodday-api-token',
      title: 'Goodday API token',
      severity: 'medium',
      words: ['goodday'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
