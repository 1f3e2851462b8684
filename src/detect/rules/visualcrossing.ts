import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const visualcrossing: Provider = {
  id: 'visualcrossing',
  name: 'Visual Crossing',
  docs: 'https://www.visualcrossing.com/resources/',
  rules: [
    keyed({
      id: 'visualcrossing-api-key',
      title: 'Visual Crossing API key',
      severity: 'medium',
      words: ['visualcrossing'],
      beside: true,
      value: alnum(25, 37),
    }),
  ],
};
