/** What a run holds of the layers that it read, so that images which share one read it once. Bounded; the oldest go first. */
import type { LayerEntry } from '../../cache/index.ts';
import type { Digest } from '../../image.ts';
import type { LayerResult } from '../../layer.ts';

/** Bytes of entries and results together, about. */
const MOST_BYTES = 24 << 20;
const HASH_BYTES = 8;
/** Of a match with all that belongs to it. */
const MATCH_BYTES = 1000;
const TEXT_BYTES = 64;

interface Held {
  readonly bytes: number;
  readonly entry?: LayerEntry;
  /** What a whole search gave, and for which values. */
  readonly whole?: { readonly seals: string; readonly result: LayerResult };
}

export class HeldLayers {
  /** In the order of their last use. */
  readonly #byId = new Map<Digest, Held>();
  #bytes = 0;

  entryOf(diffId: Digest): LayerEntry | undefined {
    return this.#use(diffId)?.entry;
  }

  /** What was found in the layer when it was searched for just these values. */
  resultOf(diffId: Digest, seals: readonly string[]): LayerResult | undefined {
    const whole = this.#use(diffId)?.whole;
    return whole?.seals === keyOf(seals) ? whole.result : undefined;
  }

  /** Its packages' records, where it was read in this run. */
  recordsOf(diffId: Digest): LayerResult['records'] | undefined {
    return this.#use(diffId)?.whole?.result.records;
  }

  addEntry(diffId: Digest, entry: LayerEntry): void {
    const whole = this.#byId.get(diffId)?.whole;
    this.#put(diffId, whole === undefined ? { entry } : { entry, whole });
  }

  addResult(result: LayerResult, seals: readonly string[]): void {
    const entry = this.#byId.get(result.diffId)?.entry;
    // Where its bytes are kept is of no meaning once its image was scanned: the next file may go by the same number.
    const { cuts: _cuts, kept: _kept, ...lasting } = result;
    const whole = { seals: keyOf(seals), result: lasting };
    this.#put(result.diffId, entry === undefined ? { whole } : { entry, whole });
  }

  #use(diffId: Digest): Held | undefined {
    const held = this.#byId.get(diffId);
    if (held === undefined) return undefined;
    this.#byId.delete(diffId);
    this.#byId.set(diffId, held);
    return held;
  }

  #put(diffId: Digest, parts: Omit<Held, 'bytes'>): void {
    this.#drop(diffId);
    const bytes = bytesOf(parts);
    if (bytes > MOST_BYTES) return;
    this.#byId.set(diffId, { ...parts, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#byId.keys()) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#drop(oldest);
    }
  }

  #drop(diffId: Digest): void {
    this.#bytes -= this.#byId.get(diffId)?.bytes ?? 0;
    this.#byId.delete(diffId);
  }
}

function keyOf(seals: readonly string[]): string {
  return seals.toSorted().join();
}

function bytesOf({ entry, whole }: Omit<Held, 'bytes'>): number {
  return (entry === undefined ? 0 : entryBytes(entry)) + (whole === undefined ? 0 : resultBytes(whole.result));
}

function entryBytes({ notes, sets }: LayerEntry): number {
  const hashes = sets.paths.length + sets.files.length + sets.owned.length;
  const texts = notes.hot.length + notes.searched.length + notes.whiteouts.length + notes.opaques.length;
  return hashes * HASH_BYTES + texts * TEXT_BYTES;
}

function resultBytes({ facts, matches, records }: LayerResult): number {
  let chars = 0;
  for (const text of records.values()) chars += text.length;
  const hashes = 2 * (facts.paths.size + facts.files.size);
  return hashes * HASH_BYTES + facts.whiteouts.size * TEXT_BYTES + matches.length * MATCH_BYTES + chars;
}
