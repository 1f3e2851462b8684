import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const moralis: Provider = {
  id: 'moralis',
  name: 'Moralis',
  docs: 'https://docs.moralis.com/',
  rules: [
    keyed({ id: 'moralis-api-key', title: 'Moralis API key', words: ['moralis'], beside: true, value: alnum(64, 76) }),
  ],
};
