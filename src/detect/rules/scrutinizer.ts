import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const scrutinizer: Provider = {
  id: 'scrutinizer',
  name: 'Scrutinizer CI',
  docs: 'https://scrutinizer-ci.com/docs/api/',
  rules: [
    keyed({
      id: 'scrutinizer-token',
      title: 'Scrutinizer CI API token',
      severity: 'medium',
      words: ['scrutinizer'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
