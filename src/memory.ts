/** What is remembered of images and layers, within a run and from run to run. */
import { CacheError, CacheStore } from './cache/index.ts';
import type { Detector } from './detect/index.ts';
import { KnownImages } from './known-images.ts';
import { KnownLayers } from './known-layers.ts';
import type { ScanOptions } from './scan-options.ts';

export class Memory {
  readonly images: KnownImages;
  readonly layers: KnownLayers;
  readonly #store: CacheStore | undefined;

  /** `detector`: the one that is used in the place of the usual one. */
  constructor(options: ScanOptions, detector?: Detector) {
    this.#store = storeOf(options);
    const digest = detector?.digest ?? '';
    this.images = new KnownImages(this.#store, options, digest);
    this.layers = new KnownLayers(this.#store, options, digest);
  }

  close(): void {
    this.#store?.end();
  }
}

/** A folder that cannot be used costs time, not results. */
function storeOf({ cacheDir, log }: ScanOptions): CacheStore | undefined {
  if (cacheDir === undefined) return undefined;
  try {
    return new CacheStore(cacheDir);
  } catch (error) {
    if (!(error instanceof CacheError)) throw error;
    log.warn(`Nothing is kept for later scans: ${error.message}`);
    return undefined;
  }
}
