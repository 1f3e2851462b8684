import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const textmagic: Provider = {
  id: 'textmagic',
  name: 'Textmagic',
  docs: 'https://docs.textmagic.com/',
  rules: [
    keyed({
      id: 'textmagic-api-key',
      title: 'Textmagic API key',
      words: ['textmagic'],
      beside: true,
      value: alnum(30, 42),
    }),
  ],
};
