import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const findl: Provider = {
  id: 'findl',
  name: 'Findl',
  docs: 'https://findl.com/',
  rules: [
    keyed({
      id: 'findl-api-key',
      title: 'Findl API key',
      severity: 'medium',
      words: ['findl'],
      beside: true,
      value: guid,
    }),
  ],
};
