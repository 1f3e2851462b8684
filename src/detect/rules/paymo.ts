import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const paymo: Provider = {
  id: 'paymo',
  name: 'Paymo',
  docs: 'https://github.com/paymoapp/api',
  rules: [
    keyed({
      id: 'paymo-api-key',
      title: 'Paymo API key',
      severity: 'medium',
      words: ['paymo'],
      beside: true,
      value: alnum(44, 56),
    }),
  ],
};
