import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const intrinio: Provider = {
  id: 'intrinio',
  name: 'Intrinio',
  docs: 'https://docs.intrinio.com/',
  rules: [
    keyed({
      id: 'intrinio-api-key',
      title: 'Intrinio API key',
      severity: 'medium',
      words: ['intrinio'],
      beside: true,
      value: alnum(44, 56),
    }),
  ],
};
