/**
 * Searches a segment of a layer: slabs of raw tar in, hits out. Pure apart from its memory, so that a worker can run it.
 * A segment is consumed once and never held: one slab and what is carried over between two.
 */
import type { Detector, FileContext, Hit } from '../src/detect/index.ts';
import type { Skip } from '../src/finding.ts';
import { repositoryOf, SNIFF_BYTES, type Unpacker, unpackerFor } from '../src/inside/index.ts';
import type { Limits } from '../src/limits.ts';
import type { FileDigests, WantedDigests } from '../src/packages/index.ts';
import { type TarEntry, type TarHandler, TarReader } from '../src/stream/tar.ts';
import { BLOCK } from '../src/stream/tar-header.ts';
import { digestsOf, RunningDigests } from './file-digests.ts';
import { type FileRegion, PIECE_BYTES, RegionCutter } from './layer-regions.ts';
import { LineCursor } from './lines.ts';
import { NameSearch } from './name-search.ts';
import { NestedScan } from './nested.ts';
import { type PlacedHit, placedHit } from './placed-hit.ts';
import { RecordCollector } from './record-collector.ts';
import type { SegmentResult } from './segment.ts';
import { type SmallFileSink, SmallFiles } from './small-files.ts';

/** Members that are searched whatever their type: bodies of pax records and of unknown types as well. */
export class SegmentScan implements TarHandler {
  readonly #hits: PlacedHit[] = [];
  readonly #skipped: Skip[] = [];
  /** Digests by path of files with hits in them: of small ones at once, of others when they are asked for. */
  readonly #digests = new Map<string, FileDigests>();
  readonly #detector: Detector;
  readonly #reader: TarReader;
  readonly #cutter: RegionCutter;
  readonly #nested: NestedScan;
  readonly #small: SmallFiles;
  readonly #names: NameSearch;
  readonly #records: RecordCollector;
  /** Told of gzip files of the layer. */
  readonly #smallSink: SmallFileSink = {
    hit: (path, hit, line, column) => this.#hits.push(placedHit(hit, path, line, column)),
    cut: (path, reason) => this.#skipped.push({ what: 'encoded text', where: path, bytes: 0, reason }),
    extra: (path, unpacker, bytes) => this.#nested.putAside(unpacker, bytes, this.#nested.top(path)),
  };
  readonly #digested: WantedDigests;
  readonly #only: ReadonlySet<string> | undefined;
  #running: RunningDigests | undefined;
  readonly #slab: Uint8Array;
  readonly #slabBytes: number;
  /** Bytes carried over at the front of the slab, and bytes in it altogether. */
  #carried = 0;
  #filled = 0;
  #path = '';
  /** What looks at the structure of small files of this slab, if a name in them is worth that; and at that of the current one. */
  readonly #extras = new Map<FileContext, Unpacker>();
  #extra: Unpacker | undefined;
  /** The current file until its first bytes came. */
  #opening: TarEntry | undefined;

  /**
   * `digested`: paths of files whose digests are wanted whether or not they have hits. `only`: the only files to search; what
   * is no file goes by the path that its hits get.
   */
  constructor(detector: Detector, limits: Limits, digested: WantedDigests = new Map(), only?: ReadonlySet<string>) {
    this.#digested = digested;
    this.#only = only;
    this.#records = new RecordCollector(limits.recordBytes);
    this.#detector = detector;
    this.#cutter = new RegionCutter(detector.context);
    this.#reader = new TarReader(this, limits.tarMetaBytes);
    this.#small = new SmallFiles(detector);
    this.#nested = new NestedScan(detector, limits, this.#small, {
      hit: (placed) => this.#hits.push(placed),
      skip: (where, reason, bytes) => this.#skipped.push({ what: 'archive content', where, bytes, reason }),
      name: (path, name) => this.#names.add(path, name),
    });
    this.#names = new NameSearch(detector, (placed) => this.#hits.push(placed));
    this.#slabBytes = Math.max(BLOCK, limits.slabBytes - (limits.slabBytes % BLOCK));
    this.#slab = detector.allocate(this.#cutter.carryBytes + this.#slabBytes);
  }

  /** Takes uncompressed bytes of the layer, in any cut. */
  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      const room = this.#carried + this.#slabBytes - this.#filled;
      const part = chunk.subarray(at, at + room);
      this.#slab.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === this.#carried + this.#slabBytes) this.#searchSlab();
    }
  }

  /**
   * Takes bytes of the layer without a copy: `write` puts up to `room` of them into the memory that is searched, and tells how
   * many it put there.
   */
  fill(write: (memory: Uint8Array, at: number, room: number) => number): number {
    const count = write(this.#slab, this.#filled, this.#carried + this.#slabBytes - this.#filled);
    this.#filled += count;
    if (this.#filled === this.#carried + this.#slabBytes) this.#searchSlab();
    return count;
  }

  /** Bytes that were to come and did not. */
  skip(what: string, bytes: number, reason: string): void {
    this.#skipped.push({ what, where: this.#path, bytes, reason });
  }

  /** Archives met so far are opened; to be awaited between two pushes, so that little of them is held. */
  async drain(): Promise<void> {
    if (this.#nested.isBusy) await this.#nested.drain();
  }

  /** No more bytes: searches what is left. */
  async end(): Promise<SegmentResult> {
    this.#readSlab();
    this.#nested.end();
    this.#cutter.finish();
    this.#search();
    await this.#nested.finish();
    this.#names.close();
    this.#small.close();
    this.#detector.release(this.#slab);
    return { hits: this.#hits, skipped: this.#skipped, records: this.#records.records, digests: this.#digests };
  }

  entry(entry: TarEntry): void {
    this.#path = entry.path;
    const isMember = !entry.type.startsWith('pax') && !entry.type.startsWith('long-');
    this.#cutter.finish();
    if (entry.size > 0 && !isMember) this.#begin('tar header', entry.size);
    this.#opening = isMember && entry.size > 0 ? entry : undefined;
    if (isMember) this.#names.add(entry.path, entry.path, entry.linkName);
    if (isFile(entry) && this.#isWanted(entry.path)) this.#placeByPath(entry.path);
  }

  body(start: number, end: number, last: boolean): void {
    if (this.#opening !== undefined) this.#openFile(this.#opening, start, end);
    this.#cutter.extend(start, end);
    const bytes = this.#slab.subarray(start, end);
    this.#nested.push(bytes);
    this.#records.push(bytes);
    this.#running?.push(bytes);
    if (last) this.#endFile();
  }

  stray(start: number, end: number): void {
    if (this.#cutter.openEnd !== start) this.#begin('bytes outside any file', Number.POSITIVE_INFINITY);
    this.#cutter.extend(start, end);
  }

  #endFile(): void {
    this.#cutter.finish();
    this.#nested.end();
    this.#records.end();
    if (this.#running !== undefined) this.#digests.set(this.#path, this.#running.end());
    this.#running = undefined;
  }

  #openFile({ path, size }: TarEntry, start: number, end: number): void {
    this.#records.begin(path, size);
    const wanted = this.#digested.get(path);
    if (wanted !== undefined) this.#running = new RunningDigests(wanted);
    if (this.#isWanted(path) && !this.#openArchive(path, size, start, end)) this.#begin(path, size);
    this.#opening = undefined;
  }

  /** True when the file is one whose members hold all of it. */
  #openArchive(path: string, size: number, start: number, end: number): boolean {
    const isSmall = end - start === size && size <= PIECE_BYTES;
    if (isSmall && this.#small.gunzip(path, this.#slab.subarray(start, end), this.#smallSink)) return false;
    const unpacker = unpackerFor(this.#slab.subarray(start, Math.min(end, start + SNIFF_BYTES)), path);
    if (unpacker === undefined || !this.#nested.isWorthwhile(unpacker)) return false;
    if (isSmall && unpacker.isExtra === true) this.#extra = unpacker;
    else this.#nested.begin(path, unpacker);
    return unpacker.coversAll;
  }

  #begin(path: string, size: number): void {
    if (!this.#isWanted(path)) return;
    const file = { path };
    this.#cutter.begin(file, size);
    if (this.#extra !== undefined) this.#extras.set(file, this.#extra);
    this.#extra = undefined;
  }

  #isWanted(path: string): boolean {
    return this.#only === undefined || this.#only.has(path) || this.#only.has(repositoryOf(path));
  }

  #searchSlab(): void {
    this.#readSlab();
    const carryFrom = this.#search();
    this.#slab.copyWithin(0, carryFrom, this.#filled);
    this.#carried = this.#filled - carryFrom;
    this.#filled = this.#carried;
  }

  #readSlab(): void {
    this.#reader.push(this.#slab, this.#carried, this.#filled);
  }

  #search(): number {
    const { regions, carryFrom } = this.#cutter.endSlab(this.#slab, this.#filled);
    const cursors = new LineCursor(this.#slab);
    const onCut = ({ file: { path } }: FileRegion, reason: string) =>
      this.#skipped.push({ what: 'encoded text', where: path, bytes: 0, reason });
    const onHit = (region: FileRegion, hit: Hit) => this.#place(region, hit, cursors);
    this.#detector.slab(this.#slab, regions, onHit, onCut, (region) => this.#lookCloser(region));
    this.#extras.clear();
    return carryFrom;
  }

  /** A name that calls for a secret stands in a file: its structure may tell the value. */
  #lookCloser({ file, start, end }: FileRegion): void {
    const unpacker = this.#extras.get(file);
    if (unpacker === undefined) return;
    this.#extras.delete(file);
    this.#nested.putAside(unpacker, this.#slab.slice(start, end), this.#nested.top(file.path));
  }

  #placeByPath(path: string): void {
    for (const hit of this.#detector.path(path)) this.#hits.push({ hit, place: { kind: 'file', path } });
  }

  #place(region: FileRegion, hit: Hit, cursor: LineCursor): void {
    const { line, column } = cursor.at(region, hit.offset);
    const { path } = region.file;
    this.#hits.push(placedHit(hit, path, line, column));
    if (region.whole && !this.#digests.has(path)) {
      this.#digests.set(path, digestsOf(this.#slab.subarray(region.start, region.end)));
    }
  }
}

/** What is no whiteout and has bytes of its own. */
function isFile({ type, path }: TarEntry): boolean {
  return (type === 'file' || type === 'sparse') && !path.slice(path.lastIndexOf('/') + 1).startsWith('.wh.');
}
