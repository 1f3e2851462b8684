import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const paydirt: Provider = {
  id: 'paydirt',
  name: 'Paydirt',
  docs: 'https://docs.paydirtapp.com/',
  rules: [
    keyed({
      id: 'paydirt-api-token',
      title: 'Paydirt API token',
      severity: 'medium',
      words: ['paydirt'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
