/** The story of a scan: open each image, search it, tell what was found and what was not read. */
import { withOthers } from './also-in.ts';
import { givenBase } from './base-image.ts';
import type { Crew } from './crew.ts';
import type { Detector } from './detect/index.ts';
import { SourceError } from './errors.ts';
import type { FailedImage, ImageReport, Report } from './finding.ts';
import type { Image } from './image.ts';
import { Memory } from './memory.ts';
import type { ScanOptions } from './scan-options.ts';
import { openCaches, openImages } from './source/index.ts';
import { version } from './version.ts';

/**
 * Scans images one after the other. One that cannot be opened is named in the report and the others are scanned;
 * an abort ends the scan with what was found so far, marked incomplete. Throws `UsageError` for a reference that is none,
 * and for rules that cannot be run.
 */
export async function scan(references: readonly string[], options: ScanOptions, detector?: Detector): Promise<Report> {
  const images: ImageReport[] = [];
  const failed: FailedImage[] = [];
  const run = new Run({ ...options, ...(await readBase(options)) }, detector);
  try {
    for (const reference of references) {
      if (options.signal.aborted) failed.push({ reference, error: 'The scan was interrupted before this image.' });
      else await scanReference(reference, run, options, images, failed);
    }
    return {
      schemaVersion: 1,
      tool: { name: 'buildleaks', version, rules: await run.rules() },
      complete: failed.length === 0 && images.every((image) => image.incomplete.length === 0),
      images: withOthers(images),
      failed,
    };
  } finally {
    await run.close();
  }
}

/** What is compared with each image. Throws `SourceError` when the base cannot be opened. */
async function readBase(options: ScanOptions): Promise<Pick<ScanOptions, 'givenBase'>> {
  if (options.base === undefined) return {};
  const { source: _source, ...rest } = options;
  const images = await openBase(options.base, {
    ...rest,
    ...(options.platform === undefined ? {} : { platform: 'all' }),
  });
  try {
    return { givenBase: givenBase(options.base, images) };
  } finally {
    for (const image of images) await image.close();
  }
}

/** What the images of one scan share. */
class Run {
  readonly #options: ScanOptions;
  readonly #detector: Detector | undefined;
  readonly #memory: Memory;
  #crew: Promise<Crew> | undefined;

  constructor(options: ScanOptions, detector: Detector | undefined) {
    this.#options = options;
    this.#detector = detector;
    this.#memory = new Memory(options, detector);
  }

  /** The report on an image, remembered or new. */
  report(image: Image): Promise<ImageReport> {
    const { images, layers } = this.#memory;
    return images.report(image, async (told) => {
      const crew = await this.#assembled();
      return { ...(await crew.scan(told, layers)), rules: crew.rules };
    });
  }

  /** How many rules there are. */
  async rules(): Promise<number> {
    const told = this.#crew === undefined ? this.#memory.images.rules : undefined;
    return told ?? (await this.#assembled()).rules;
  }

  async close(): Promise<void> {
    this.#memory.close();
    await (await this.#crew?.catch(() => undefined))?.close();
  }

  #assembled(): Promise<Crew> {
    this.#crew ??= import('./crew.ts').then(({ assemble }) => assemble(this.#options, this.#detector));
    return this.#crew;
  }
}

/** One reference may name several images: an archive with many, all platforms of an index. */
async function scanReference(
  reference: string,
  run: Run,
  options: ScanOptions,
  images: ImageReport[],
  failed: FailedImage[],
): Promise<void> {
  const open = options.caches === true ? openCaches : openImages;
  try {
    for (const image of await open(reference, options)) {
      try {
        images.push(await run.report(image));
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

/** Throws `SourceError`, which says that it is the base that cannot be opened. */
async function openBase(reference: string, options: ScanOptions): Promise<readonly Image[]> {
  try {
    return await openImages(reference, options);
  } catch (error) {
    throw error instanceof SourceError ? new SourceError(`--base ${reference}: ${error.message}`) : error;
  }
}
