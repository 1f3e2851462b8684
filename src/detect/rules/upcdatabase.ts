import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const upcdatabase: Provider = {
  id: 'upcdatabase',
  name: 'UPC Database',
  docs: 'https://upcdatabase.org/api',
  rules: [
    keyed({
      id: 'upcdatabase-api-token',
      title: 'UPC Database API token',
      severity: 'medium',
      words: ['upcdatabase'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
