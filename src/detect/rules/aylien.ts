import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const aylien: Provider = {
  id: 'aylien',
  name: 'AYLIEN',
  docs: 'https://docs.aylien.com/',
  rules: [
    keyed({
      id: 'aylien-api-key',
      title: 'AYLIEN API key',
      severity: 'medium',
      words: ['aylien'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
