import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const whoxy: Provider = {
  id: 'whoxy',
  name: 'Whoxy',
  docs: 'https://www.whoxy.com/',
  rules: [
    keyed({
      id: 'whoxy-api-key',
      title: 'Whoxy API key',
      severity: 'medium',
      words: ['whoxy'],
      beside: true,
      value: alnum(33, 45),
    }),
  ],
};
