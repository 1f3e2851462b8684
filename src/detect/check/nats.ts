import type { Verdict } from '../rule.ts';
import { checksum } from './verdict.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A seed in base32 ends in the CRC-16 (XMODEM) of the bytes before it, low byte first. https://github.com/nats-io/nkeys */
export function natsSeed(seed: string): Verdict {
  const bytes = base32Bytes(seed);
  const end = bytes.length - 2;
  return checksum(crc16(bytes.subarray(0, end)) === bytes.readUInt16LE(end));
}

function base32Bytes(text: string): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const char of text) {
    bits = ((bits << 5) | BASE32.indexOf(char)) & 0xfff;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return Buffer.from(bytes);
}

function crc16(bytes: Buffer): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}
