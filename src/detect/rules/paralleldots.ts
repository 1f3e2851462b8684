import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const paralleldots: Provider = {
  id: 'paralleldots',
  name: 'ParallelDots',
  docs: 'https://www.paralleldots.com/',
  rules: [
    keyed({
      id: 'paralleldots-api-key',
      title: 'ParallelDots API key',
      severity: 'medium',
      words: ['paralleldots'],
      beside: true,
      value: alnum(43, 55),
    }),
  ],
};
