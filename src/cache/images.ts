/** Finished reports of images, as they were made when nothing failed. */
import type { ImageReport } from '../finding.ts';
import type { CacheStore } from './store.ts';

/** A report, and how many rules it was made by. */
export interface KnownImage {
  readonly report: ImageReport;
  readonly rules: number;
}

/** `about`: everything that decides what the report says. */
export function readImage(store: CacheStore, about: readonly string[]): KnownImage | undefined {
  const bytes = store.read('image', ...about);
  return bytes === undefined ? undefined : (JSON.parse(bytes.toString('utf8')) as KnownImage);
}

export function writeImage(store: CacheStore, known: KnownImage, about: readonly string[]): void {
  store.write('image', Buffer.from(JSON.stringify(known)), ...about);
}
