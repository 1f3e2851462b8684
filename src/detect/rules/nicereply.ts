import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const nicereply: Provider = {
  id: 'nicereply',
  name: 'Nicereply',
  docs: 'https://www.nicereply.com/api/',
  rules: [
    keyed({
      id: 'nicereply-api-key',
      title: 'Nicereply API key',
      severity: 'medium',
      words: ['nicereply'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
