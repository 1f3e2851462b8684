import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const miro: Provider = {
  id: 'miro',
  name: 'Miro',
  docs: 'https://developers.miro.com/',
  rules: [
    keyed({ id: 'miro-access-token', title: 'Miro access token', words: ['miro'], beside: true, value: alnum(27, 39) }),
  ],
};
