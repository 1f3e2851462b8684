import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const convertapi: Provider = {
  id: 'convertapi',
  name: 'ConvertAPI',
  docs: 'https://docs.convertapi.com/',
  rules: [
    keyed({
      id: 'convertapi-api-secret',
      title: 'ConvertAPI API secret',
      severity: 'medium',
      words: ['convertapi'],
      beside: true,
      value: alnum(16),
    }),
  ],
};
