import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const mesibo: Provider = {
  id: 'mesibo',
  name: 'mesibo',
  docs: 'https://docs.mesibo.com/',
  rules: [
    keyed({
      id: 'mesibo-app-token',
      title: 'mesibo app token',
      severity: 'medium',
      words: ['mesibo'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
