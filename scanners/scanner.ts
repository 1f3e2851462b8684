import type { Fragment } from '../src/finding.ts';
import type { Image } from '../src/image.ts';

export type ScannerName = 'history' | 'config' | 'attestations' | 'layers';

/** Turns a part of an image's metadata into fragments: where to look, never what for. */
export interface MetadataScanner {
  readonly name: ScannerName;
  fragments(image: Image): Iterable<Fragment> | AsyncIterable<Fragment>;
}
