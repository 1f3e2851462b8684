/** Searches small files out of archives many at a time: a layer may have hundreds of thousands of them. */
import type { Detector, Hit } from '../src/detect/index.ts';
import { SNIFF_BYTES, type Unpacker, unpackerFor, type WriteMember } from '../src/inside/index.ts';
import { gunzipSmall } from '../src/stream/gunzip-small.ts';
import { type FileRegion, PIECE_BYTES } from './layer-regions.ts';
import { LineCursor, START_OF_FILE } from './lines.ts';

/** Memory for what small files hold. */
const SLAB_BYTES = 2 * PIECE_BYTES;

/** Who is told of what small files hold: one for all files of an archive. */
export interface SmallFileSink {
  /** A hit with its line and column. */
  hit(path: string, hit: Hit, line: number, column: number): void;
  /** Something that stands encoded in a file was not decoded. */
  cut(path: string, reason: string): void;
  /** A file, whose bytes are given for good, names secrets: what its structure tells of them is worth looking at. */
  extra(path: string, unpacker: Unpacker, bytes: Uint8Array): void;
}

interface Taken extends FileRegion {
  readonly path: string;
  readonly sink: SmallFileSink;
  /** What looks at the structure of the file, if a name in it is worth that. */
  extra: Unpacker | undefined;
}

export class SmallFiles {
  readonly #detector: Detector;
  #slab: Uint8Array | undefined;
  #filled = 0;
  #regions: Taken[] = [];

  constructor(detector: Detector) {
    this.#detector = detector;
  }

  /** Takes a gzip file that is all there, if it is small, sound, and holds no archive. See {@link take}. */
  gunzip(path: string, bytes: Uint8Array, sink: SmallFileSink): boolean {
    if (bytes.length > PIECE_BYTES || bytes[0] !== 0x1f) return false;
    const write: WriteMember = (memory, at, room) => gunzipSmall(bytes, memory, at, room);
    return this.take(path, write, sink) !== undefined;
  }

  /**
   * Takes a small file that is no archive itself; it is searched now or later. Gives the bytes of its content; undefined when it
   * is for others to open.
   */
  take(path: string, write: WriteMember, sink: SmallFileSink): number | undefined {
    this.#slab ??= this.#detector.allocate(SLAB_BYTES);
    if (this.#slab.length - this.#filled < PIECE_BYTES) this.flush();
    const start = this.#filled;
    const length = write(this.#slab, start, PIECE_BYTES);
    if (length === undefined) return undefined;
    const end = start + length;
    const unpacker = unpackerFor(this.#slab.subarray(start, Math.min(end, start + SNIFF_BYTES)), path);
    if (unpacker !== undefined && unpacker.isExtra !== true) return undefined;
    this.#regions.push({
      file: { path: path.slice(path.lastIndexOf('!') + 1), whole: path },
      start,
      end,
      emitFrom: start,
      emitTo: end,
      base: 0,
      whole: true,
      lines: START_OF_FILE,
      path,
      sink,
      extra: unpacker,
    });
    this.#filled = end;
    return length;
  }

  /** Searches what was taken. */
  flush(): void {
    const slab = this.#slab;
    const regions = this.#regions;
    if (slab === undefined || regions.length === 0) return;
    // What is told may bring more files.
    this.#regions = [];
    this.#filled = 0;
    const cursor = new LineCursor(slab);
    const onHit = (region: Taken, hit: Hit) => {
      const { line, column } = cursor.at(region, hit.offset);
      region.sink.hit(region.path, hit, line, column);
    };
    const onName = (region: Taken) => {
      const { path, sink, extra, start, end } = region;
      if (extra !== undefined) sink.extra(path, extra, slab.slice(start, end));
      region.extra = undefined;
    };
    this.#detector.slab(slab, regions, onHit, ({ path, sink }, reason) => sink.cut(path, reason), onName);
  }

  /** It must not be used any more. */
  close(): void {
    if (this.#slab !== undefined) this.#detector.release(this.#slab);
    this.#slab = undefined;
  }
}
