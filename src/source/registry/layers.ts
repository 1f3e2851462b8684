import type { StoredLayer } from '../stored-image.ts';
import { Ahead, Budget } from './ahead.ts';

/** Layers that are fetched at a time: the one being read, and those after it. */
const IN_FLIGHT = 3;
/** Bytes of layers that wait to be read. */
const AHEAD_BYTES = 8 << 20;

/** A layer on its way, and why it falls short, if it does. */
interface Coming {
  readonly ahead: Ahead;
  readonly reasons: readonly string[];
}

/**
 * The same layers, fetched ahead of their reader: while one is read, those after it come. Nothing is fetched before the
 * first is read, and one that is passed over is let go.
 */
export function fetchedAhead(layers: readonly StoredLayer[]): StoredLayer[] {
  const budget = new Budget(AHEAD_BYTES);
  const coming = new Map<number, Coming>();
  const read = async function* (i: number, onShort: (reason: string) => void): AsyncGenerator<Uint8Array> {
    letGoBefore(i, coming);
    for (let j = i; j < Math.min(i + IN_FLIGHT, layers.length); j++) {
      if (!coming.has(j)) coming.set(j, come(layers[j]!, budget));
    }
    const mine = coming.get(i)!;
    coming.delete(i);
    yield* mine.ahead.read();
    for (const reason of mine.reasons) onShort(reason);
  };
  return layers.map((layer, i) => ({
    ...layer,
    open: async () => {
      const blob = await layer.open();
      return blob && { ...blob, chunks: (onShort: (reason: string) => void) => read(i, onShort) };
    },
  }));
}

function letGoBefore(i: number, coming: Map<number, Coming>): void {
  for (const [j, { ahead }] of coming) {
    if (j >= i) continue;
    ahead.cancel();
    coming.delete(j);
  }
}

function come(layer: StoredLayer, budget: Budget): Coming {
  const reasons: string[] = [];
  const ahead = new Ahead(() => chunksOf(layer, (reason) => reasons.push(reason)), budget);
  ahead.start();
  return { ahead, reasons };
}

async function* chunksOf(layer: StoredLayer, onShort: (reason: string) => void): AsyncGenerator<Uint8Array> {
  const blob = await layer.open();
  if (blob !== undefined) yield* blob.chunks(onShort);
}
