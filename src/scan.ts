/** The story of a scan: open each image, search it, tell what was found and what was not read. */
import { type RuleChoice, select } from './detect/choose.ts';
import { createDetector, type Detector } from './detect/index.ts';
import { SourceError } from './errors.ts';
import type { FailedImage, ImageReport, Report } from './finding.ts';
import { scanImage } from './scan-image.ts';
import type { ScanOptions } from './scan-options.ts';
import { openCaches, openImages } from './source/index.ts';
import { version } from './version.ts';
import { hire } from './worker/index.ts';

/**
 * Scans images one after the other. One that cannot be opened is named in the report and the others are scanned;
 * an abort ends the scan with what was found so far, marked incomplete. Throws `UsageError` for a reference that is none,
 * and for rules that cannot be run.
 */
export async function scan(references: readonly string[], options: ScanOptions, detector?: Detector): Promise<Report> {
  const searching = detector ?? (await detectorFor(options.rules));
  const images: ImageReport[] = [];
  const failed: FailedImage[] = [];
  const { searcher, close } = hire(options.limits, options.jobs);
  try {
    for (const reference of references) {
      if (options.signal.aborted) failed.push({ reference, error: 'The scan was interrupted before this image.' });
      else await scanReference(reference, searching, { searcher, ...options }, images, failed);
    }
  } finally {
    await close();
  }
  return {
    schemaVersion: 1,
    tool: { name: 'buildleaks', version, rules: searching.ruleCount },
    complete: failed.length === 0 && images.every((image) => image.incomplete.length === 0),
    images,
    failed,
  };
}

async function detectorFor(rules: RuleChoice | undefined): Promise<Detector> {
  return createDetector(rules === undefined ? { version } : { version, selection: await select(rules) });
}

/** One reference may name several images: an archive with many, all platforms of an index. */
async function scanReference(
  reference: string,
  detector: Detector,
  options: ScanOptions,
  images: ImageReport[],
  failed: FailedImage[],
): Promise<void> {
  const open = options.caches === true ? openCaches : openImages;
  try {
    for (const image of await open(reference, options)) {
      try {
        images.push(await scanImage(image, detector, options));
      } finally {
        await image.close();
      }
    }
  } catch (error) {
    if (error instanceof SourceError) failed.push({ reference, error: error.message });
    else if (options.signal.aborted)
      failed.push({ reference, error: 'The scan was interrupted while the image was being opened.' });
    else throw error;
  }
}
