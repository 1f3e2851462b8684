import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const geocodeXyz: Provider = {
  id: 'geocode-xyz',
  name: 'Geocode',
  docs: 'https://geocode.xyz/api',
  rules: [
    keyed({
      id: 'geocode-xyz-api-key',
      title: 'Geocode API key',
      severity: 'medium',
      words: ['geocode'],
      beside: true,
      value: alnum(28, 40),
    }),
  ],
};
