import { tokenChecksum } from '../check/token-checksum.ts';
import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, uuid } from './shape.ts';

export const npm: Provider = {
  id: 'npm',
  name: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  rules: [
    prefixed({
      id: 'npm-access-token',
      title: 'npm access token',
      severity: 'critical',
      prefix: 'npm_',
      body: alnum(36),
      check: tokenChecksum,
    }),
    keyed({
      id: 'npm-legacy-token',
      title: 'npm access token of the old form',
      words: ['npm_token', 'npm_auth', 'npmtoken', '_authtoken'],
      value: uuid,
      severity: 'critical',
    }),
  ],
};
