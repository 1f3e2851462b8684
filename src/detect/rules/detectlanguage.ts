import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

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
      value: lowerHex(32),
    }),
  ],
};
