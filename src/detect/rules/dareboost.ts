import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const dareboost: Provider = {
  id: 'dareboost',
  name: 'Dareboost',
  docs: 'https://www.dareboost.com/',
  rules: [
    keyed({
      id: 'dareboost-api-key',
      title: 'Dareboost API key',
      severity: 'medium',
      words: ['dareboost'],
      beside: true,
      value: alnum(60, 72),
    }),
  ],
};
