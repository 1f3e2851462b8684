/** The reflected polynomial of ECMA-182, as two halves: no number here has more than 32 bits. */
const POLYNOMIAL = { high: 0xc96c5795, low: 0xd7870f42 } as const;

const HIGH = new Uint32Array(256);
const LOW = new Uint32Array(256);

for (let byte = 0; byte < 256; byte++) {
  let high = 0;
  let low = byte;
  for (let bit = 0; bit < 8; bit++) {
    const isOdd = (low & 1) === 1;
    low = (low >>> 1) | (high << 31);
    high >>>= 1;
    if (isOdd) {
      low ^= POLYNOMIAL.low;
      high ^= POLYNOMIAL.high;
    }
  }
  HIGH[byte] = high;
  LOW[byte] = low;
}

/** CRC-64 as xz uses it, over bytes that come in parts. */
export class Crc64 {
  #high = 0xffffffff;
  #low = 0xffffffff;

  update(bytes: Uint8Array): void {
    let high = this.#high;
    let low = this.#low;
    for (let i = 0; i < bytes.length; i++) {
      const entry = (low ^ bytes[i]!) & 0xff;
      low = ((low >>> 8) | (high << 24)) ^ LOW[entry]!;
      high = (high >>> 8) ^ HIGH[entry]!;
    }
    this.#high = high;
    this.#low = low;
  }

  /** Little-endian, as it is stored. */
  digest(): Buffer {
    const out = Buffer.alloc(8);
    out.writeUInt32LE(~this.#low >>> 0, 0);
    out.writeUInt32LE(~this.#high >>> 0, 4);
    return out;
  }
}
