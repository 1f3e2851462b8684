import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const uploadcare: Provider = {
  id: 'uploadcare',
  name: 'Uploadcare',
  docs: 'https://uploadcare.com/docs/',
  rules: [
    keyed({
      id: 'uploadcare-secret-key',
      title: 'Uploadcare secret key',
      words: ['uploadcare'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
