export type Value = string | number | Buffer | null;
export type Row = readonly Value[];

/** Bytes of the numbers of the types 0 to 9; 5 and 6 are longer than their numbers, 7 is a float. */
const SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;

/** Reads a record: types first, then values. https://www.sqlite.org/fileformat2.html#record_format */
export function readRecord(payload: Buffer, encoding: 'utf8' | 'utf16le' | 'utf16be'): Row | undefined {
  const [headerBytes, first] = numberAt(payload, 0);
  if (headerBytes > payload.length) return undefined;
  const row: Value[] = [];
  let value = headerBytes;
  for (let at = first; at < headerBytes; ) {
    const [type, next] = numberAt(payload, at);
    const size = type >= 12 ? Math.floor((type - 12) / 2) : (SIZES[type] ?? 0);
    if (value + size > payload.length) return undefined;
    row.push(valueAt(payload, value, size, type, encoding));
    value += size;
    at = next;
  }
  return row;
}

function valueAt(
  payload: Buffer,
  from: number,
  size: number,
  type: number,
  encoding: 'utf8' | 'utf16le' | 'utf16be',
): Value {
  const bytes = payload.subarray(from, from + size);
  if (type >= 12) return type % 2 === 0 ? bytes : textOf(bytes, encoding);
  if (type === 8 || type === 9) return type - 8;
  if (type === 0 || size === 0) return null;
  if (type === 7) return bytes.readDoubleBE(0);
  return size <= 6 ? bytes.readIntBE(0, size) : Number(bytes.readBigInt64BE(0));
}

function textOf(bytes: Buffer, encoding: 'utf8' | 'utf16le' | 'utf16be'): string {
  if (encoding !== 'utf16be') return bytes.toString(encoding);
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}

/** A number of seven bits a byte, the highest first, and where it ends; the ninth byte counts whole. */
export function numberAt(bytes: Buffer, from: number): [value: number, next: number] {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes[from + i] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, from + i + 1];
  }
  return [value * 256 + (bytes[from + 8] ?? 0), from + 9];
}
