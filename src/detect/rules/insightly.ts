import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const insightly: Provider = {
  id: 'insightly',
  name: 'Insightly',
  docs: 'https://api.insightly.com/',
  rules: [
    keyed({ id: 'insightly-api-key', title: 'Insightly API key', words: ['insightly'], beside: true, value: guid }),
  ],
};
