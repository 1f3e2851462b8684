import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const nimble: Provider = {
  id: 'nimble',
  name: 'Nimble',
  docs: 'https://www.nimble.com/',
  rules: [
    keyed({
      id: 'nimble-api-key',
      title: 'Nimble API key',
      severity: 'medium',
      words: ['nimble'],
      beside: true,
      value: alnum(30, 42),
    }),
  ],
};
