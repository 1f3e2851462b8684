import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const lexigram: Provider = {
  id: 'lexigram',
  name: 'Lexigram',
  docs: 'https://docs.lexigram.io/',
  rules: [
    keyed({
      id: 'lexigram-api-key',
      title: 'Lexigram API key',
      severity: 'medium',
      words: ['lexigram'],
      beside: true,
      value: run('A-Za-z0-9._-', 280, 310),
    }),
  ],
};
