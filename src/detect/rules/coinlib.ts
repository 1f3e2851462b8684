import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const coinlib: Provider = {
  id: 'coinlib',
  name: 'Coinlib',
  docs: 'https://coinlib.io/apidocs',
  rules: [
    keyed({
      id: 'coinlib-api-key',
      title: 'Coinlib API key',
      severity: 'medium',
      words: ['coinlib'],
      beside: true,
      value: alnum(16),
    }),
  ],
};
