import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const diggernaut: Provider = {
  id: 'diggernaut',
  name: 'Diggernaut',
  docs: 'https://www.diggernaut.com/dev/',
  rules: [
    keyed({
      id: 'diggernaut-api-key',
      title: 'Diggernaut API key',
      severity: 'medium',
      words: ['diggernaut'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
