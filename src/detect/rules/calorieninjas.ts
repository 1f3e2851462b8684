import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const calorieninjas: Provider = {
  id: 'calorieninjas',
  name: 'CalorieNinjas',
  docs: 'https://calorieninjas.com/api',
  rules: [
    keyed({
      id: 'calorieninjas-api-key',
      title: 'CalorieNinjas API key',
      severity: 'medium',
      words: ['calorieninja'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
