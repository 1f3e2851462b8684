import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const unsplash: Provider = {
  id: 'unsplash',
  name: 'Unsplash',
  docs: 'https://unsplash.com/documentation',
  rules: [
    keyed({
      id: 'unsplash-access-key',
      title: 'Unsplash access key',
      severity: 'medium',
      words: ['unsplash'],
      beside: true,
      value: base64url(43, 55),
    }),
  ],
};
