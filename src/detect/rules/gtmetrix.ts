import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const gtmetrix: Provider = {
  id: 'gtmetrix',
  name: 'GTmetrix',
  docs: 'https://gtmetrix.com/api/docs/2.0/',
  rules: [
    keyed({
      id: 'gtmetrix-api-key',
      title: 'GTmetrix API key',
      severity: 'medium',
      words: ['gtmetrix'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
