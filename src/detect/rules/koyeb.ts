import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
