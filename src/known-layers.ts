/**
 * Layers that need not be searched again: what was found in them before, by the same rules and for the same values, decides
 * which of their files must be. Values themselves are never kept, so a file that holds one is always read again.
 */
import { randomBytes } from 'node:crypto';
import type { LayerEntry } from './cache/index.ts';
import { type CacheStore, programDigest, readLayer, readName, sealer, writeLayer, writeName } from './cache/index.ts';
import type { KnownValue } from './detect/index.ts';
import type { Match } from './finding.ts';
import { HeldLayers } from './held-layers.ts';
import type { Digest, Image, LayerName } from './image.ts';
import type { LayerResult } from './layer.ts';
import { entryOf, fileOf, resultOf, withKnown } from './layer-entry.ts';
import { layerIndexOf } from './layer-index.ts';
import { contentName } from './layer-name.ts';
import { layerKey } from './scan-key.ts';
import type { ScanOptions } from './scan-options.ts';
import { PathSet } from './stream/path-set.ts';

/** Values that a layer is known to have been searched for; the latest count. */
const MOST_SEARCHED = 2000;

/** What is known of a layer before it is read. */
export interface KnownLayer {
  readonly diffId: Digest;
  /** The files that must be searched when its bytes come; in the others nothing is found. */
  readonly hot: ReadonlySet<string>;
  /** What reading it would give, where no byte of it is needed. */
  readonly result?: LayerResult;
  /** Paths that packages' records in it tell of, where `result` lacks those records. */
  readonly owned: PathSet;
  /** The result, made of that of reading it with only the hot files searched. */
  complete(read: LayerResult): LayerResult;
}

export class KnownLayers {
  readonly #store: CacheStore | undefined;
  readonly #about: readonly string[];
  readonly #seal: (...parts: readonly string[]) => string;
  /** What filters keep out is not kept, so who asks for it has every layer read. */
  readonly #isExplained: boolean;
  readonly #held = new HeldLayers();
  readonly #names = new Map<string, Digest>();

  /**
   * Without a store what is learnt is known within the run alone. `detector`: the digest of one that is used in the place of the
   * usual one, or ``.
   */
  constructor(store: CacheStore | undefined, options: ScanOptions, detector = '') {
    this.#isExplained = options.explain === true;
    const key = layerKey(options, detector);
    this.#store = key === undefined ? undefined : store;
    this.#about = key === undefined || store === undefined ? [] : [programDigest(), key];
    this.#seal = this.#store === undefined ? sealer(randomBytes(32)) : this.#store.seal;
  }

  /** The layer that stored bytes are by their name. Whether they are is told by their digest alone. */
  layerOf(name: LayerName): Digest | undefined {
    const text = contentName(name);
    if (text === undefined) return undefined;
    return this.#names.get(text) ?? (this.#store && readName(this.#store, text));
  }

  /** What is known of a layer that was searched for all of these values, and by the rules. */
  recall(diffId: Digest, values: readonly KnownValue[]): KnownLayer | undefined {
    if (this.#isExplained) return undefined;
    const seals = this.#sealed(values);
    const whole = this.#held.resultOf(diffId, seals);
    if (whole !== undefined) {
      const result: LayerResult = { ...whole, cached: true };
      return { diffId, hot: new Set(), result, owned: new PathSet(), complete: () => result };
    }
    const entry = this.#entry(diffId);
    if (entry === undefined || !isSubset(seals, entry.notes.searched)) return undefined;
    const records = this.#held.recordsOf(diffId);
    return {
      diffId,
      hot: new Set(entry.notes.hot),
      owned: records === undefined ? PathSet.fromHashes(entry.sets.owned) : new PathSet(),
      complete: (read) => withKnown(read, entry),
      ...(entry.notes.hot.length === 0 ? { result: resultOf(diffId, entry, records) } : {}),
    };
  }

  /** The only files of a layer in which any of the values stands; undefined where it was not searched for all of them. */
  filesWith(diffId: Digest, values: readonly KnownValue[]): ReadonlySet<string> | undefined {
    const notes = this.#entry(diffId)?.notes;
    return notes !== undefined && isSubset(this.#sealed(values), notes.searched) ? new Set(notes.hot) : undefined;
  }

  /** Keeps what was learnt of a layer of the image by reading all of it, searched by the rules and for these values. */
  keep(image: Image, result: LayerResult, name: LayerName, values: readonly KnownValue[]): void {
    const { diffId, gaps } = result;
    if (gaps.length > 0 || layerIndexOf(image.metadata.diffIds, diffId) < 0) return;
    const seals = this.#sealed(values);
    const entry = entryOf(result, seals, this.#store !== undefined);
    if (entry === undefined) return;
    this.#nameIt(name, diffId);
    this.#write(diffId, entry);
    this.#held.addResult(result, seals);
  }

  /** Keeps that all of the layer was searched for further values, and where they were found. */
  learn(diffId: Digest, values: readonly KnownValue[], found: readonly Match[]): void {
    const entry = this.#entry(diffId);
    if (entry === undefined) return;
    const { notes } = entry;
    const searched = [...new Set([...notes.searched, ...this.#sealed(values)])];
    const hot = [...new Set([...notes.hot, ...found.map(fileOf)])];
    if (searched.length === notes.searched.length && hot.length === notes.hot.length) return;
    this.#write(diffId, { ...entry, notes: { ...notes, hot, searched: searched.slice(-MOST_SEARCHED) } });
  }

  #sealed(values: readonly KnownValue[]): string[] {
    return values.map(({ value, anywhere }) => this.#seal('value', value, String(anywhere === true)));
  }

  #nameIt(name: LayerName, diffId: Digest): void {
    const text = contentName(name);
    if (text === undefined || this.layerOf(name) === diffId) return;
    this.#names.set(text, diffId);
    if (this.#store !== undefined) writeName(this.#store, text, diffId);
  }

  #entry(diffId: Digest): LayerEntry | undefined {
    const held = this.#held.entryOf(diffId);
    if (held !== undefined || this.#store === undefined) return held;
    const entry = readLayer(this.#store, [diffId, ...this.#about]);
    if (entry !== undefined) this.#held.addEntry(diffId, entry);
    return entry;
  }

  #write(diffId: Digest, entry: LayerEntry): void {
    this.#held.addEntry(diffId, entry);
    if (this.#store !== undefined) writeLayer(this.#store, entry, [diffId, ...this.#about]);
  }
}

function isSubset(few: readonly string[], many: readonly string[]): boolean {
  const all = new Set(many);
  return few.every((one) => all.has(one));
}
