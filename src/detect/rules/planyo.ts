import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const planyo: Provider = {
  id: 'planyo',
  name: 'Planyo',
  docs: 'https://www.planyo.com/api.php',
  rules: [
    keyed({
      id: 'planyo-api-key',
      title: 'Planyo API key',
      severity: 'medium',
      words: ['planyo'],
      beside: true,
      value: alnum(62, 64),
    }),
  ],
};
