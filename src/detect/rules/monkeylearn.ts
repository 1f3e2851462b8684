import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

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
      value: lowerHex(40),
    }),
  ],
};
