import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const wistia: Provider = {
  id: 'wistia',
  name: 'Wistia',
  docs: 'https://docs.wistia.com/',
  rules: [
    keyed({ id: 'wistia-api-token', title: 'Wistia API token', words: ['wistia'], beside: true, value: alnum(64, 76) }),
  ],
};
