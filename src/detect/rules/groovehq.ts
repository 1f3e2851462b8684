import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const groovehq: Provider = {
  id: 'groovehq',
  name: 'Groove',
  docs: 'https://developer.groovehq.com/',
  rules: [
    keyed({
      id: 'groovehq-api-token',
      title: 'Groove API token',
      words: ['groovehq', 'groove_'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
