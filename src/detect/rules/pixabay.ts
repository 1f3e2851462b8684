import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { digits, either, lowerHex, run, seq } from './shape.ts';

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
      value: either(seq(digits(7, 8), '-', lowerHex(25)), run('a-z0-9-', 34)),
    }),
  ],
};
