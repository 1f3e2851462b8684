import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const detectlanguage: Provider = {
  id: 'detectlanguage',
  name: 'Detect Language',
  docs: 'https://detectlanguage.com/documentation',
  rules: [
    keyed({
      id: 'detectlanguage-api-key',
      title: 'Detect Language API key',
      severity: 'medium',
      words: ['detectlanguage'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
