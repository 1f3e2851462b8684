import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const clay: Provider = {
  id: 'clay',
  name: 'Clay',
  docs: 'https://www.clay.com/',
  rules: [
    keyed({
      id: 'clay-api-key',
      title: 'Clay API key',
      severity: 'medium',
      words: ['clay'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
