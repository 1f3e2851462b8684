import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const zenrows: Provider = {
  id: 'zenrows',
  name: 'ZenRows',
  docs: 'https://docs.zenrows.com/',
  rules: [
    keyed({
      id: 'zenrows-api-key',
      title: 'ZenRows API key',
      severity: 'medium',
      words: ['zenrows'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
