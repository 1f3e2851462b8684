import type { Verdict } from '../rule.ts';
import { crc32 } from './crc32.ts';
import { checksum } from './verdict.ts';

/** `glsa_<secret>_<CRC-32 of all before it, little-endian hexadecimal>` */
export function grafanaServiceAccount(token: string): Verdict {
  const at = token.lastIndexOf('_');
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(token.slice(0, at)));
  return checksum(bytes.toString('hex') === token.slice(at + 1).toLowerCase());
}
