import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const spoonacular: Provider = {
  id: 'spoonacular',
  name: 'spoonacular',
  docs: 'https://spoonacular.com/food-api/docs',
  rules: [
    keyed({
      id: 'spoonacular-api-key',
      title: 'spoonacular API key',
      severity: 'medium',
      words: ['spoonacular'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
