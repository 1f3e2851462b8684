import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const countrylayer: Provider = {
  id: 'countrylayer',
  name: 'countrylayer',
  docs: 'https://countrylayer.com/documentation/',
  rules: [
    keyed({
      id: 'countrylayer-api-key',
      title: 'countrylayer API key',
      severity: 'medium',
      words: ['countrylayer'],
      value: lower(32),
    }),
  ],
};
