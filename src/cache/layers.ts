/** What is known of a layer that was searched: its facts, where in it anything was found, and what was looked for. */
import type { Digest } from '../image.ts';
import type { CacheStore } from './store.ts';

/** Paths by their hashes, as `PathSet` keeps them. */
export interface LayerPaths {
  readonly paths: Float64Array;
  readonly files: Float64Array;
  /** Paths that package managers' records in the layer tell of. */
  readonly owned: Float64Array;
}

/** What the entry holds as JSON. No value that was found is in it, only the files that hold any. */
export interface LayerNotes {
  /** Files in which anything was found: only they need to be searched again. */
  readonly hot: readonly string[];
  /** Values that were looked for besides the rules, sealed. */
  readonly searched: readonly string[];
  readonly whiteouts: readonly string[];
  readonly opaques: readonly string[];
  /** Everything else that a scan of the layer gives, matches and texts left out. */
  readonly plain: Readonly<Record<string, unknown>>;
}

export interface LayerEntry {
  readonly notes: LayerNotes;
  readonly sets: LayerPaths;
}

const SETS = ['paths', 'files', 'owned'] as const;
const COUNT_BYTES = 4;
const HASH_BYTES = 8;

/** `about`: the layer's digest, and everything that decides what is found in it. */
export function readLayer(store: CacheStore, about: readonly string[]): LayerEntry | undefined {
  const bytes = store.read('layer', ...about);
  return bytes === undefined ? undefined : decode(bytes);
}

export function writeLayer(store: CacheStore, entry: LayerEntry, about: readonly string[]): void {
  store.write('layer', encode(entry), ...about);
}

/** The layer that stored bytes of this name were seen to be. A name must follow from the bytes, as a digest does. */
export function readName(store: CacheStore, name: string): Digest | undefined {
  return store.read('name', name)?.toString('utf8') as Digest | undefined;
}

export function writeName(store: CacheStore, name: string, diffId: Digest): void {
  store.write('name', Buffer.from(diffId), name);
}

/** The counts of the three sets, the sets themselves, then the notes. */
function encode({ notes, sets }: LayerEntry): Buffer {
  const json = Buffer.from(JSON.stringify(notes));
  const counts = Buffer.alloc(SETS.length * COUNT_BYTES);
  SETS.forEach((name, i) => {
    counts.writeUInt32LE(sets[name].length, i * COUNT_BYTES);
  });
  const hashes = SETS.map((name) => Buffer.from(sets[name].buffer, sets[name].byteOffset, sets[name].byteLength));
  return Buffer.concat([counts, ...hashes, json]);
}

function decode(bytes: Buffer): LayerEntry {
  let at = SETS.length * COUNT_BYTES;
  const [paths, files, owned] = SETS.map((_, i) => {
    const length = bytes.readUInt32LE(i * COUNT_BYTES) * HASH_BYTES;
    const hashes = new Float64Array(length / HASH_BYTES);
    Buffer.from(hashes.buffer).set(bytes.subarray(at, at + length));
    at += length;
    return hashes;
  });
  const notes = JSON.parse(bytes.toString('utf8', at)) as LayerNotes;
  return { notes, sets: { paths: paths!, files: files!, owned: owned! } };
}
