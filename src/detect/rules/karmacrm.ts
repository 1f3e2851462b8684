import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const karmacrm: Provider = {
  id: 'karmacrm',
  name: 'karmaCRM',
  docs: 'https://www.karmacrm.com/',
  rules: [
    keyed({
      id: 'karmacrm-api-key',
      title: 'karmaCRM API key',
      severity: 'medium',
      words: ['karma'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
