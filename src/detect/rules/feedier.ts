import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const feedier: Provider = {
  id: 'feedier',
  name: 'Feedier',
  docs: 'https://docs.feedier.com/',
  rules: [
    keyed({
      id: 'feedier-api-key',
      title: 'Feedier API key',
      severity: 'medium',
      words: ['feedier'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
