import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const interseller: Provider = {
  id: 'interseller',
  name: 'Interseller',
  docs: 'https://developers.interseller.io/',
  rules: [
    keyed({
      id: 'interseller-api-key',
      title: 'Interseller API key',
      severity: 'medium',
      words: ['interseller'],
      beside: true,
      value: guid,
    }),
  ],
};
