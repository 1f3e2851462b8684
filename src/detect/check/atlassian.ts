import type { Verdict } from '../rule.ts';
import { crc32 } from './crc32.ts';
import { checksum, unknown } from './verdict.ts';

/** `ATATT3…=<CRC-32 of all before it, the sign of equality too, in capital hexadecimal>` */
export function atlassianToken(token: string): Verdict {
  const at = token.lastIndexOf('=') + 1;
  if (at === 0) return unknown();
  return checksum(crc32(token.slice(0, at)).toString(16).toUpperCase().padStart(8, '0') === token.slice(at));
}
