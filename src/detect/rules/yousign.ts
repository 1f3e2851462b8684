import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const yousign: Provider = {
  id: 'yousign',
  name: 'Yousign',
  docs: 'https://developers.yousign.com/',
  rules: [
    keyed({ id: 'yousign-api-key', title: 'Yousign API key', words: ['yousign'], beside: true, value: alnum(32, 44) }),
  ],
};
