import type { Verdict } from '../rule.ts';
import { example, invalid, unknown, valid } from './verdict.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * An access key ID issued since about 2019 holds its account's number: bits 1 to 40 of the base32 after the four-letter prefix.
 * Older ones hold random bits there, which give a number all the same, so the account is said only where it may be one.
 */
export function awsAccessKey(id: string): Verdict {
  if (id.endsWith('EXAMPLE')) return example('the access key of the AWS documentation');
  const bytes = [...id.slice(4)].map((c) => BASE32.indexOf(c));
  if (bytes.includes(-1)) return invalid('holds characters that AWS does not issue');
  let bits = 0n;
  for (const five of bytes.slice(0, 10)) bits = (bits << 5n) | BigInt(five);
  const account = (bits >> 9n) & 0xff_ffff_ffffn;
  if (id[4]! < 'Q' || account > 999_999_999_999n) return unknown();
  return valid(`of AWS account ${account.toString().padStart(12, '0')}`);
}

/** Forty digits of hexadecimal are far likelier a commit or a SHA-1 than one of AWS's secrets. */
export function awsSecretKey(secret: string): Verdict {
  if (secret.endsWith('EXAMPLEKEY')) return example('the secret key of the AWS documentation');
  return /^[0-9a-f]+$/i.test(secret) ? invalid('looks like a hash') : unknown();
}
