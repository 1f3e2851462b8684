/** Everything that it takes to search an image. Loaded when the first one is searched: a look at what is known needs none of it. */
import { type RuleChoice, select } from '../detect/choose.ts';
import { createDetector, type Detector } from '../detect/index.ts';
import type { Image } from '../image.ts';
import { Spool } from '../spool/index.ts';
import { version } from '../version.ts';
import { hire } from '../worker/index.ts';
import type { KnownLayers } from './memory/index.ts';
import type { ScanOptions } from './options.ts';
import { type ScannedImage, scanImage } from './scan-image.ts';

export interface Crew {
  readonly rules: number;
  scan(image: Image, known: KnownLayers): Promise<ScannedImage>;
  /** Ends its threads. */
  close(): Promise<void>;
}

/** Throws `UsageError` for rules that cannot be run. */
export async function assemble(options: ScanOptions, given?: Detector): Promise<Crew> {
  const detector = given ?? (await detectorFor(options.rules));
  const { searcher, close } = hire(options.limits, options.jobs);
  return {
    rules: detector.ruleCount,
    scan: (image, known) => keeping(image, detector, { searcher, ...options }, known),
    close,
  };
}

/** A proof learns nothing, so that no layer is looked at twice. */
async function keeping(image: Image, detector: Detector, options: ScanOptions, known: KnownLayers) {
  if (detector.spec?.onlyKnown === true || options.keepLayers === false)
    return scanImage(image, detector, options, known);
  const keeper = new Spool(options.limits.keptBytes);
  try {
    return await scanImage(image, detector, { ...options, keeper }, known);
  } finally {
    await keeper.close();
  }
}

async function detectorFor(rules: RuleChoice | undefined): Promise<Detector> {
  return createDetector(rules === undefined ? { version } : { version, selection: await select(rules) });
}
