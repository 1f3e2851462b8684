import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const skrapp: Provider = {
  id: 'skrapp',
  name: 'Skrapp.io',
  docs: 'https://skrapp.io/api',
  rules: [
    keyed({
      id: 'skrapp-api-key',
      title: 'Skrapp.io API key',
      severity: 'medium',
      words: ['skrapp'],
      beside: true,
      value: alnum(42, 54),
    }),
  ],
};
