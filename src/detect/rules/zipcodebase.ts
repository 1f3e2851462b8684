import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const zipcodebase: Provider = {
  id: 'zipcodebase',
  name: 'Zipcodebase',
  docs: 'https://app.zipcodebase.com/documentation',
  rules: [
    keyed({
      id: 'zipcodebase-api-key',
      title: 'Zipcodebase API key',
      severity: 'medium',
      words: ['zipcodebase'],
      beside: true,
      value: guid,
    }),
  ],
};
