import type { Verdict } from '../rule.ts';
import { crc32 } from './crc32.ts';
import { checksum, unknown } from './verdict.ts';

const ROUTABLE = /^gl[a-z]{1,8}-.{20,}\.[0-9a-z]{2}([0-9a-z]{7})$/;

/**
 * A routable token ends in the length of its payload (two characters of base36) and the CRC-32 of all before it (seven).
 * https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export function gitlabRoutable(token: string): Verdict {
  const crc = ROUTABLE.exec(token)?.[1];
  if (crc === undefined) return unknown();
  return checksum(crc32(token.slice(0, -7)) === Number.parseInt(crc, 36));
}
