import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const zerobounce: Provider = {
  id: 'zerobounce',
  name: 'ZeroBounce',
  docs: 'https://www.zerobounce.net/docs/',
  rules: [
    keyed({
      id: 'zerobounce-api-key',
      title: 'ZeroBounce API key',
      severity: 'medium',
      words: ['zerobounce'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
