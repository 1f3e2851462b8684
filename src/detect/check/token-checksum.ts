import type { Verdict } from '../rule.ts';
import { base62, crc32 } from './crc32.ts';
import { checksum, unknown } from './verdict.ts';

/**
 * Tokens of GitHub's form: a prefix of four characters, 30 random ones, and the base62 CRC-32 of those. npm's are alike.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function tokenChecksum(token: string): Verdict {
  if (token.length !== 40) return unknown();
  return checksum(base62(crc32(token.slice(4, -6)), 6) === token.slice(-6));
}
