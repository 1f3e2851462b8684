import type { Verdict } from '../rule.ts';
import { checksum } from './verdict.ts';

const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Bech32 of BIP 173: the last six characters are a checksum over the readable part and the data. */
export function ageKey(key: string): Verdict {
  const text = key.toLowerCase();
  const at = text.lastIndexOf('1');
  const data = [...text.slice(at + 1)].map((c) => CHARSET.indexOf(c));
  return checksum(polymod([...expand(text.slice(0, at)), ...data]) === 1);
}

function expand(prefix: string): number[] {
  const codes = [...prefix].map((c) => c.charCodeAt(0));
  return [...codes.map((c) => c >> 5), 0, ...codes.map((c) => c & 31)];
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [i, g] of GENERATOR.entries()) if ((top >> i) & 1) sum ^= g;
  }
  return sum;
}
