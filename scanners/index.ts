import { attestations } from './attestations.ts';
import { config } from './config.ts';
import { configNames } from './config-names.ts';
import { history } from './history.ts';
import type { MetadataScanner } from './scanner.ts';

export { lookAgain, lookInFile, type SecondLook, scanLayer } from './layers.ts';
export { namesOf } from './placed-hit.ts';
export { type Block, OwnThread, type Question, type Searcher, type Segment, type SegmentResult } from './segment.ts';
export type { Stretch, StretchSearcher } from './stretch.ts';

/** Every metadata scanner, in the order in which they run. */
export const metadataScanners: readonly MetadataScanner[] = [history, config, configNames, attestations];
