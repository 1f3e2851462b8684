import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const geocodify: Provider = {
  id: 'geocodify',
  name: 'Geocodify',
  docs: 'https://geocodify.com/docs',
  rules: [
    keyed({
      id: 'geocodify-api-key',
      title: 'Geocodify API key',
      severity: 'medium',
      words: ['geocodify'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
