import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { dashed } from './shape.ts';

export const mixmax: Provider = {
  id: 'mixmax',
  name: 'Mixmax',
  docs: 'https://developer.mixmax.com/',
  rules: [
    keyed({
      id: 'mixmax-api-token',
      title: 'Mixmax API token',
      words: ['mixmax'],
      beside: true,
      value: dashed(36, 48),
    }),
  ],
};
