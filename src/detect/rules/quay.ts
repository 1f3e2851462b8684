import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const quay: Provider = {
  id: 'quay',
  name: 'Quay',
  docs: 'https://docs.quay.io/',
  rules: [
    keyed({ id: 'quay-robot-token', title: 'Quay robot token', words: ['quay'], beside: true, value: alnum(64, 76) }),
    keyed({ id: 'quay-oauth-token', title: 'Quay OAuth token', words: ['quay'], beside: true, value: alnum(40, 52) }),
  ],
};
