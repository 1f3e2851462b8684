import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64 } from './shape.ts';

export const greptile: Provider = {
  id: 'greptile',
  name: 'Greptile',
  docs: 'https://www.greptile.com/docs/',
  rules: [
    keyed({
      id: 'greptile-api-key',
      title: 'Greptile API key',
      words: ['greptile'],
      beside: true,
      value: base64(48, 64),
    }),
  ],
};
