import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const polygon: Provider = {
  id: 'polygon',
  name: 'Polygon.io',
  docs: 'https://polygon.io/docs',
  rules: [
    keyed({
      id: 'polygon-api-key',
      title: 'Polygon.io API key',
      severity: 'medium',
      words: ['polygon'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
