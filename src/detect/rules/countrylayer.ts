import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
