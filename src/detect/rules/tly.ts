import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const tly: Provider = {
  id: 'tly',
  name: 'T.LY',
  docs: 'https://t.ly/docs/',
  rules: [
    keyed({
      id: 'tly-api-token',
      title: 'T.LY API token',
      severity: 'medium',
      words: ['t.ly', 'tly_'],
      beside: true,
      value: alnum(60, 72),
    }),
  ],
};
