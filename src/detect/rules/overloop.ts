import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const overloop: Provider = {
  id: 'overloop',
  name: 'Overloop',
  docs: 'https://overloop.com/',
  rules: [
    keyed({
      id: 'overloop-api-key',
      title: 'Overloop API key',
      severity: 'medium',
      words: ['overloop'],
      beside: true,
      value: base64url(50, 62),
    }),
  ],
};
