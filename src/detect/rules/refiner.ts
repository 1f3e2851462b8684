import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const refiner: Provider = {
  id: 'refiner',
  name: 'Refiner',
  docs: 'https://refiner.io/docs/api/',
  rules: [
    keyed({
      id: 'refiner-api-key',
      title: 'Refiner API key',
      severity: 'medium',
      words: ['refiner'],
      beside: true,
      value: guid,
    }),
  ],
};
