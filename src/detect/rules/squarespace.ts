import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const squarespace: Provider = {
  id: 'squarespace',
  name: 'Squarespace',
  docs: 'https://developers.squarespace.com/',
  rules: [
    keyed({
      id: 'squarespace-api-key',
      title: 'Squarespace API key',
      words: ['squarespace'],
      beside: true,
      value: guid,
    }),
  ],
};
