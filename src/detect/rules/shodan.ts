import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const shodan: Provider = {
  id: 'shodan',
  name: 'Shodan',
  docs: 'https://developer.shodan.io/api',
  rules: [
    keyed({ id: 'shodan-api-key', title: 'Shodan API key', severity: 'medium', words: ['shodan'], value: alnum(32) }),
  ],
};
