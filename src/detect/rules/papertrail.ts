import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const papertrail: Provider = {
  id: 'papertrail',
  name: 'Papertrail',
  docs: 'https://www.papertrail.com/help/settings-api/',
  rules: [
    keyed({
      id: 'papertrail-api-token',
      title: 'Papertrail API token',
      severity: 'medium',
      words: ['papertrail'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
