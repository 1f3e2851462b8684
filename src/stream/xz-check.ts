import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Crc64 } from './crc64.ts';

/** A check over a block's content. */
export interface Check {
  readonly bytes: number;
  update(part: Uint8Array): void;
  digest(): Uint8Array;
}

/** Length of each kind of check, known or not. https://github.com/tukaani-project/xz/blob/master/doc/xz-file-format.txt (2.1.1.2) */
const LENGTHS = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64] as const;

/** The check of that kind; of a kind that is not known, only the length. */
export function checkOf(kind: number): Check | { readonly bytes: number } {
  if (kind === 1) return new Crc32Check();
  if (kind === 4) return Object.assign(new Crc64(), { bytes: 8 });
  if (kind !== 10) return { bytes: LENGTHS[kind & 15]! };
  const hash = createHash('sha256');
  return { bytes: 32, update: (part) => void hash.update(part), digest: () => hash.digest() };
}

class Crc32Check implements Check {
  readonly bytes = 4;
  #crc = 0;

  update(part: Uint8Array): void {
    this.#crc = crc32(part, this.#crc);
  }

  digest(): Uint8Array {
    const out = Buffer.alloc(4);
    out.writeUInt32LE(this.#crc, 0);
    return out;
  }
}
