import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

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
      value: lower(64),
    }),
  ],
};
