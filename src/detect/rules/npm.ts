import { base62, crc32 } from '../check/crc32.ts';
import { checksum } from '../check/verdict.ts';
import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, uuid } from './shape.ts';

/** As GitHub's: six characters of CRC-32 at the end. */
function check(token: string) {
  return checksum(base62(crc32(token.slice(4, -6)), 6) === token.slice(-6));
}

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
      check,
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
