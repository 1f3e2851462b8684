import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const monkeylearn: Provider = {
  id: 'monkeylearn',
  name: 'MonkeyLearn',
  docs: 'https://monkeylearn.com/api/v3/',
  rules: [
    keyed({
      id: 'monkeylearn-api-key',
      title: 'MonkeyLearn API key',
      severity: 'medium',
      words: ['monkeylearn'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
