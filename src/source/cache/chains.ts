/** What an exported build cache says of its layers. https://github.com/moby/buildkit/blob/master/cache/remotecache/v1/spec.go */
import { ContentError } from '../content.ts';
import { isDigest } from '../oci-json.ts';

/** Media type of the document that says how a cache's layers stand on each other. */
export const CACHE_CONFIG = 'application/vnd.buildkit.cacheconfig.v0';

interface CacheLayer {
  readonly blob: string;
  /** Index of the layer below it; -1 for none. */
  readonly parent: number;
}

/** Chains of layers by digest, lowest first: one for each end of a stage. Throws `ContentError`. */
export function layerChains(config: Record<string, unknown> | undefined): string[][] {
  if (config === undefined) throw new ContentError('the description of the cache is no JSON object');
  const layers = Array.isArray(config.layers) ? config.layers.map(readLayer) : [];
  const below = new Set(layers.map(({ parent }) => parent));
  return layers.flatMap((_, i) => (below.has(i) ? [] : [chainTo(i, layers)]));
}

/** What is left out is 0, as Go writes it. */
function readLayer(value: unknown): CacheLayer {
  const { blob, parent = 0 } = (value ?? {}) as Record<string, unknown>;
  if (!isDigest(blob)) throw new ContentError('a layer of the cache has no digest that one could look up');
  return { blob, parent: typeof parent === 'number' ? parent : -1 };
}

/** A chain that comes back to itself ends there. */
function chainTo(top: number, layers: readonly CacheLayer[]): string[] {
  const seen = new Set<number>();
  const chain: string[] = [];
  for (let i = top; layers[i] !== undefined && !seen.has(i); i = layers[i].parent) {
    seen.add(i);
    chain.unshift(layers[i].blob);
  }
  return chain;
}
