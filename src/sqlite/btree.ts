import { numberAt, type Row, readRecord } from './record.ts';

const INTERIOR = 5;
const LEAF = 13;
const DEEPEST = 40;
/** The format allows no fewer. */
const LEAST_USABLE = 480;

/** A database file as a whole, seen as pages. Format: https://www.sqlite.org/fileformat2.html */
export class Pages {
  readonly #bytes: Buffer;
  readonly #size: number;
  /** Bytes of a page that hold content. */
  readonly #usable: number;
  readonly #encoding: 'utf8' | 'utf16le' | 'utf16be';
  /** Bytes of payload still to be given: cells can be made to share theirs any number of times. */
  #left: number;

  /** `bytes` must begin with the header of a database. Throws a RangeError when it is cut short. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const size = bytes.readUInt16BE(16);
    this.#size = size === 1 ? 65_536 : size;
    this.#usable = this.#size - bytes.readUInt8(20);
    if (this.#usable < LEAST_USABLE) throw new RangeError('no page of a database is that small');
    this.#left = bytes.length * 4;
    this.#encoding = (['utf8', 'utf8', 'utf16le', 'utf16be'] as const)[bytes.readUInt32BE(56)] ?? 'utf8';
  }

  /** The rows of the table whose tree begins on a page. What is damaged is passed over. */
  *rows(root: number): Generator<Row> {
    const seen = new Set<number>();
    const waiting = [{ page: root, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { page, depth } = next;
      const from = (page - 1) * this.#size;
      if (seen.has(page) || depth > DEEPEST || from < 0 || from + this.#size > this.#bytes.length) continue;
      seen.add(page);
      const header = page === 1 ? from + 100 : from;
      const kind = this.#bytes[header];
      if (kind === LEAF) yield* this.#leaf(from, header);
      else if (kind === INTERIOR)
        for (const child of this.#children(from, header)) waiting.push({ page: child, depth: depth + 1 });
    }
  }

  /** Pages below, the last first, so that they are gone through in order from the end of a stack. */
  #children(from: number, header: number): number[] {
    const count = Math.min(this.#bytes.readUInt16BE(header + 3), this.#size >> 1);
    const children = [this.#bytes.readUInt32BE(header + 8)];
    for (let i = count - 1; i >= 0; i--) {
      const at = from + this.#bytes.readUInt16BE(header + 12 + i * 2);
      if (at + 4 <= from + this.#size) children.push(this.#bytes.readUInt32BE(at));
    }
    return children;
  }

  *#leaf(from: number, header: number): Generator<Row> {
    const count = Math.min(this.#bytes.readUInt16BE(header + 3), this.#size >> 1);
    for (let i = 0; i < count; i++) {
      const at = header + 8 + i * 2;
      if (at + 2 > from + this.#size) return;
      const payload = this.#payload(from, from + this.#bytes.readUInt16BE(at));
      const row = payload && readRecord(payload, this.#encoding);
      if (row !== undefined) yield row;
    }
  }

  /** The payload of a cell: what is on its page, and what went over to others. */
  #payload(from: number, at: number): Buffer | undefined {
    const [size, afterSize] = numberAt(this.#bytes, at);
    this.#left -= size;
    if (this.#left < 0) return undefined;
    const [, start] = numberAt(this.#bytes, afterSize);
    const most = this.#usable - 35;
    if (size <= most) return start + size <= from + this.#size ? this.#bytes.subarray(start, start + size) : undefined;
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const wanted = least + ((size - least) % (this.#usable - 4));
    const local = wanted <= most ? wanted : least;
    if (size > this.#bytes.length || start + local + 4 > from + this.#size) return undefined;
    const parts = [this.#bytes.subarray(start, start + local)];
    let left = size - local;
    for (let page = this.#bytes.readUInt32BE(start + local); left > 0; ) {
      const next = (page - 1) * this.#size;
      if (page === 0 || next + this.#size > this.#bytes.length) return undefined;
      const part = this.#bytes.subarray(next + 4, next + 4 + Math.min(left, this.#usable - 4));
      parts.push(part);
      left -= part.length;
      page = this.#bytes.readUInt32BE(next);
    }
    return Buffer.concat(parts);
  }
}
