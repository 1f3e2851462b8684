import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const detectify: Provider = {
  id: 'detectify',
  name: 'Detectify',
  docs: 'https://developer.detectify.com/',
  rules: [
    keyed({
      id: 'detectify-api-key',
      title: 'Detectify API key',
      severity: 'medium',
      words: ['detectify'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
