/** What earlier scans found out, on disk. It knows reports and facts, never a value that was found. */
export { CacheError } from './folder.ts';
export { type KnownImage, readImage, writeImage } from './images.ts';
export { type LayerEntry, readLayer, readName, writeLayer, writeName } from './layers.ts';
export { canBeMade, defaultCacheDir } from './place.ts';
export { programDigest } from './program.ts';
export { type CacheSize, clear, MOST_CACHE_BYTES, sizeOf } from './prune.ts';
export { CacheStore, sealer } from './store.ts';
