import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const travelpayouts: Provider = {
  id: 'travelpayouts',
  name: 'Travelpayouts',
  docs: 'https://support.travelpayouts.com/',
  rules: [
    keyed({
      id: 'travelpayouts-api-token',
      title: 'Travelpayouts API token',
      severity: 'medium',
      words: ['travelpayouts'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
