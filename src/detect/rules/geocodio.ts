import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const geocodio: Provider = {
  id: 'geocodio',
  name: 'Geocodio',
  docs: 'https://www.geocod.io/docs/',
  rules: [
    keyed({
      id: 'geocodio-api-key',
      title: 'Geocodio API key',
      severity: 'medium',
      words: ['geocodio', 'geocod.io'],
      beside: true,
      value: alnum(39, 51),
    }),
  ],
};
