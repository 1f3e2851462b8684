import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const dialpad: Provider = {
  id: 'dialpad',
  name: 'Dialpad',
  docs: 'https://developers.dialpad.com/',
  rules: [
    keyed({ id: 'dialpad-api-key', title: 'Dialpad API key', words: ['dialpad'], beside: true, value: alnum(80, 200) }),
  ],
};
