import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const podio: Provider = {
  id: 'podio',
  name: 'Podio',
  docs: 'https://developers.podio.com/',
  rules: [
    keyed({
      id: 'podio-app-token',
      title: 'Podio app token',
      severity: 'medium',
      words: ['podio'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
