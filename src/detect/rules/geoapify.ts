import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const geoapify: Provider = {
  id: 'geoapify',
  name: 'Geoapify',
  docs: 'https://www.geoapify.com/',
  rules: [
    keyed({
      id: 'geoapify-api-key',
      title: 'Geoapify API key',
      severity: 'medium',
      words: ['geoapify'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
