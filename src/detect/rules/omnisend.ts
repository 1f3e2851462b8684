import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { dashed } from './shape.ts';

export const omnisend: Provider = {
  id: 'omnisend',
  name: 'Omnisend',
  docs: 'https://api-docs.omnisend.com/',
  rules: [
    keyed({
      id: 'omnisend-api-key',
      title: 'Omnisend API key',
      words: ['omnisend'],
      beside: true,
      value: dashed(75, 87),
    }),
  ],
};
