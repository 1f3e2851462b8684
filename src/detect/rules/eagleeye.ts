import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const eagleeye: Provider = {
  id: 'eagleeye',
  name: 'Eagle Eye Networks',
  docs: 'https://developer.eagleeyenetworks.com/',
  rules: [
    keyed({
      id: 'eagleeye-api-key',
      title: 'Eagle Eye Networks API key',
      severity: 'medium',
      words: ['eagleeyenetworks', 'eagle_eye'],
      beside: true,
      value: alnum(15),
    }),
  ],
};
