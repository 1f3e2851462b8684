import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const bulbul: Provider = {
  id: 'bulbul',
  name: 'Bulbul',
  docs: 'https://bulbul.io/',
  rules: [
    keyed({
      id: 'bulbul-api-key',
      title: 'Bulbul API key',
      severity: 'medium',
      words: ['bulbul'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
