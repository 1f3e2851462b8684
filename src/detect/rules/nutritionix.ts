import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const nutritionix: Provider = {
  id: 'nutritionix',
  name: 'Nutritionix',
  docs: 'https://developer.nutritionix.com/docs/',
  rules: [
    keyed({
      id: 'nutritionix-api-key',
      title: 'Nutritionix API key',
      severity: 'medium',
      words: ['nutritionix'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
