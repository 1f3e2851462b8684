import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const koyeb: Provider = {
  id: 'koyeb',
  name: 'Koyeb',
  docs: 'https://www.koyeb.com/docs/reference/api',
  rules: [
    keyed({
      id: 'koyeb-api-token',
      title: 'Koyeb API token',
      severity: 'critical',
      words: ['koyeb'],
      value: lower(64),
    }),
  ],
};
