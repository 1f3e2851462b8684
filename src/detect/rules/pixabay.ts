import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, digits, either, run, seq } from './shape.ts';

export const pixabay: Provider = {
  id: 'pixabay',
  name: 'Pixabay',
  docs: 'https://pixabay.com/api/docs/',
  rules: [
    keyed({
      id: 'pixabay-api-key',
      title: 'Pixabay API key',
      severity: 'low',
      words: ['pixabay'],
      beside: true,
      value: either(seq(digits(7, 8), '-', alnum(25)), run('a-z0-9-', 34)),
    }),
  ],
};
