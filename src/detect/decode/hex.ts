import { type Decoded, type Encoding, isWorthwhile } from './decoding.ts';

/** Hexadecimal digits, two a byte. https://www.rfc-editor.org/rfc/rfc4648#section-8 */
export const hex: Encoding = { name: 'hex', decode };

const PROBE = 64;

function decode(text: string): Decoded | undefined {
  const digits = /^(?:[0-9a-fA-F]{2})+/.exec(text)?.[0] ?? '';
  if (!isWorthwhile(Buffer.from(digits.slice(0, PROBE), 'hex'))) return undefined;
  return { bytes: Buffer.from(digits, 'hex'), at: (index) => index * 2 };
}
