import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract as tarExtract } from 'tar-stream';
import type { Digest, LayerBlob } from '../image.ts';
import type { Limits } from '../limits.ts';
import { ByteReader } from '../stream/byte-reader.ts';
import { SNIFF_BYTES, sniff } from '../stream/sniff.ts';
import { asError } from './as-error.ts';
import { ExportFiles } from './export-files.ts';

type Entry = ReturnType<typeof tarExtract> extends AsyncIterable<infer One> ? One : never;

/** Headers older than ustar are read as well; the package's types do not know the option. */
const LENIENT: object = { allowUnknownFormat: true };
/** Chunks that wait between the connection and the tar reader; each is a network read, up to 64 KiB. */
const CHUNKS_AHEAD = 4;
/** Bytes at the end of an export in which an Engine's error message stands, if there is one. */
const TAIL_BYTES = 16 << 10;
/** How an Engine's error begins, the longest forms first: one may lie in another. */
const ERROR_STARTS = ['{"errorDetail"', '{"cause"', '{"message"'];
const BLOB = /^blobs\/(sha256|sha512)\/([0-9a-f]{64,128})$/;
/** Podman names a layer by its diffID. */
const PODMAN_LAYER = /^([0-9a-f]{64})\.tar$/;
/** Docker ≤ 24 puts a file with "1.0" beside each layer. */
const VERSION = /(?:^|\/)VERSION$/;
const VERSION_BYTES = 16;

/**
 * Reads the tar that `docker save` makes, in one pass and without holding it: JSON is kept, since what it is for is told only
 * by the last member, and everything else is handed out as a layer.
 * https://github.com/moby/docker-image-spec/blob/main/v1.2.md#combined-image-json--filesystem-changeset-format
 */
export class ExportReader {
  readonly files: ExportFiles;
  /** What ended the export before its end. */
  fault: Error | undefined;
  /** The member that was being read. */
  current = '';
  readonly #signal: AbortSignal;
  #tail: Buffer = Buffer.alloc(0);

  constructor(name: string, limits: Limits, signal: AbortSignal) {
    this.files = new ExportFiles(name, limits);
    this.#signal = signal;
  }

  /** The layers in the order of the export. Faults end it without an error: see `fault`. Throws the signal's reason. */
  async *layers(chunks: AsyncIterable<Buffer>, stop: () => void): AsyncGenerator<LayerBlob> {
    const extract = tarExtract(LENIENT);
    const input = Readable.from(this.#tapped(chunks), { highWaterMark: CHUNKS_AHEAD });
    // What goes wrong in either comes out of the members below.
    const done = pipeline(input, extract as unknown as NodeJS.WritableStream).catch(() => {});
    try {
      for await (const entry of extract) {
        yield* this.#member(entry);
        if (this.fault !== undefined) break;
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      stop();
      await done;
    }
  }

  /** What the Engine says at the end of an export that failed on its side, after an answer that began well. */
  get engineError(): string | undefined {
    const text = this.#tail.toString('utf8');
    const starts = ERROR_STARTS.map((start) => text.lastIndexOf(start)).filter((at) => at >= 0);
    return starts.map((at) => errorIn(text.slice(at))).find((message) => message !== undefined);
  }

  async *#member(entry: Entry): AsyncGenerator<LayerBlob> {
    const { name, type, size = 0, linkname } = entry.header;
    this.current = name;
    // tar-stream gives a directory's body, if it has one, to nobody: waiting for it would be for ever.
    if (type === 'directory') return;
    if (linkname && (type === 'symlink' || type === 'link')) this.files.link(name, linkname, type === 'symlink');
    const body = new ByteReader(entry as AsyncIterable<Uint8Array>);
    if (linkname ? size === 0 : await this.#isMetadata(body, name, size)) return;
    this.files.pass(name, size, 'it was read as a layer');
    yield { where: name, size, ...digestsOf(name), chunks: this.#rest(body) };
    for await (const _ of this.#rest(body));
  }

  /** Keeps a member that is metadata, or passes over it where there is too much. */
  async #isMetadata(body: ByteReader, name: string, size: number): Promise<boolean> {
    const isVersion = VERSION.test(name) && size <= VERSION_BYTES;
    if (!isVersion && sniff(await body.peek(SNIFF_BYTES)) !== 'json') return false;
    const hasRoom = this.files.hasRoom(name, size);
    const parts: Uint8Array[] = [];
    for await (const part of body.rest()) if (hasRoom) parts.push(part);
    if (hasRoom) this.files.keep(name, Buffer.concat(parts));
    else this.files.pass(name, size, 'it is longer than metadata may be');
    return true;
  }

  /** What is left of a member. A fault ends it; the members after it are lost as well. */
  async *#rest(body: ByteReader): AsyncGenerator<Uint8Array> {
    if (this.fault !== undefined) return;
    try {
      yield* body.rest();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#signal.throwIfAborted();
    this.fault ??= asError(error);
  }

  async *#tapped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      const isLong = chunk.length >= TAIL_BYTES;
      this.#tail = (isLong ? chunk : Buffer.concat([this.#tail, chunk])).subarray(-TAIL_BYTES);
      yield chunk;
    }
  }
}

/** What the name of a member tells of its content. */
function digestsOf(name: string): { digest?: Digest; diffId?: Digest } {
  const blob = BLOB.exec(name);
  if (blob !== null) return { digest: `${blob[1]}:${blob[2]}` as Digest };
  const podman = PODMAN_LAYER.exec(name);
  return podman === null ? {} : { diffId: `sha256:${podman[1]!}` };
}

/** The message, if the text is one of an Engine and nothing else. */
function errorIn(text: string): string | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/\0+$/, ''));
    const { error, message, errorDetail } = json as Record<string, unknown>;
    const said = error ?? message ?? Reflect.get(Object(errorDetail), 'message');
    return typeof said === 'string' ? said : undefined;
  } catch {
    return undefined;
  }
}
