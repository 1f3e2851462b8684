import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const travis: Provider = {
  id: 'travis',
  name: 'Travis CI',
  docs: 'https://docs.travis-ci.com/user/triggering-builds/',
  rules: [keyed({ id: 'travis-access-token', title: 'Travis CI access token', words: ['travis'], value: alnum(22) })],
};
