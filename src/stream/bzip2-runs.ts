/** Walks a block of bzip2 in its true order and undoes its runs: a byte four times, then how often more. */
export class Runs {
  /** Of all bytes given so far, not yet inverted. */
  crc = -1;
  readonly #next: Uint32Array;
  #place: number;
  /** Bytes of the block still to be walked. */
  #left: number;
  #last = -1;
  #same = 0;
  /** How often the last byte is still to be given. */
  #pending = 0;

  /** `next`: a byte and the place of the one that follows it (`place << 8 | byte`), for each place. */
  constructor(next: Uint32Array, origin: number, length: number) {
    this.#next = next;
    this.#place = next[origin]! >>> 8;
    this.#left = length;
  }

  get done(): boolean {
    return this.#left === 0 && this.#pending === 0;
  }

  /** Fills `out` from `start` on as far as there is anything, and tells how many bytes it gave. */
  fill(out: Uint8Array, start: number): number {
    const next = this.#next;
    const room = out.length;
    // In local variables: the loop runs once a byte.
    let [at, place, left, last, same, pending, crc] = [
      start,
      this.#place,
      this.#left,
      this.#last,
      this.#same,
      this.#pending,
      this.crc,
    ];
    while (at < room && (left > 0 || pending > 0)) {
      if (pending > 0) {
        pending--;
      } else {
        const entry = next[place]!;
        place = entry >>> 8;
        const byte = entry & 0xff;
        left--;
        if (same === 4) {
          same = 0;
          pending = byte;
          continue;
        }
        same = byte === last ? same + 1 : 1;
        last = byte;
      }
      crc = (crc << 8) ^ CRC[(crc >>> 24) ^ last]!;
      out[at++] = last;
    }
    [this.#place, this.#left, this.#last, this.#same, this.#pending, this.crc] = [
      place,
      left,
      last,
      same,
      pending,
      crc,
    ];
    return at - start;
  }
}

/** CRC-32 with the highest bit first. */
const CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let i = 0; i < 8; i++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc;
});
