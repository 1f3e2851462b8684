import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const tyntec: Provider = {
  id: 'tyntec',
  name: 'tyntec',
  docs: 'https://api.tyntec.com/reference/',
  rules: [
    keyed({ id: 'tyntec-api-key', title: 'tyntec API key', words: ['tyntec'], beside: true, value: alnum(32, 44) }),
  ],
};
