import type { ScannerName } from '../scanners/scanner.ts';
import { correlate, type Evidence } from './correlate/index.ts';
import { coverageOf, layerGaps } from './coverage.ts';
import type { Detector, KnownValue } from './detect/index.ts';
import type { ImageReport, Match } from './finding.ts';
import { builderOf } from './history/index.ts';
import type { Gap, Image, ImageMetadata } from './image.ts';
import { imageMistakes } from './image-mistakes.ts';
import { KnownLayers } from './known-layers.ts';
import type { LayerResult } from './layer.ts';
import { ownedFiles, rateOwned } from './owned.ts';
import { type Answers, type ReadLayers, readAgain, readLayers, type Search } from './read-layers.ts';
import { remedyFor } from './remedy/index.ts';
import type { ScanOptions } from './scan-options.ts';
import { searchMetadata } from './search-metadata.ts';
import { stepsOf } from './steps.ts';
import { newlyKnown, traceable } from './trace/index.ts';

/** What can be read before the layers: an Engine tells its attestations only with them. */
const EARLY: ReadonlySet<ScannerName> = new Set(['history', 'config']);

/**
 * Searches one opened image. Values that the metadata names are looked for in the layers as they are read; those learnt from
 * the layers are looked for in the metadata, and in the layers once more. Attribution comes last.
 */
export async function scanImage(
  image: Image,
  detector: Detector,
  options: ScanOptions,
  known = new KnownLayers(undefined, options),
): Promise<ImageReport> {
  const { scanners } = options;
  const early = traceable(await searchMetadata(image, detector, both(scanners, EARLY)));
  const read = await readAll(image, { detector: detector.knowing(early), values: early, known }, options);
  const { metadata } = await image.settle();
  const whole = withMetadata(image, metadata);
  const named = await searchMetadata(whole, detector, scanners);
  const late = traceable([...named, ...read.layers.flatMap((layer) => layer.matches)]);
  const traced = await searchMetadata(whole, detector.knowing(late), scanners);
  const fresh = newlyKnown(late, early);
  const second = await answer(image, read.layers, fresh, { detector, known }, options);
  const evidence = { metadata, layers: read.layers, matches: [...traced, ...second.matches] };
  // A source may also fail at the second look.
  const { gaps } = await image.settle();
  const incomplete = distinct([...read.gaps, ...gaps, ...read.layers.flatMap((layer) => layer.gaps), ...second.gaps]);
  const report = reportOf(image, evidence, incomplete, detector, options);
  if (report.incomplete.length === 0) for (const [diffId, found] of second.found) known.learn(diffId, fresh, found);
  return report;
}

/** All matches of the layers, after a second look where one is needed: for values learnt late, and at large packaged files. */
async function answer(
  image: Image,
  layers: readonly LayerResult[],
  fresh: readonly KnownValue[],
  { detector, known }: Pick<Search, 'detector' | 'known'>,
  options: ScanOptions,
): Promise<Pick<Answers, 'found' | 'gaps'> & { readonly matches: readonly Match[] }> {
  const { ownership, undigested } = ownedFiles(layers);
  const isNeeded = fresh.length > 0 || undigested.size > 0;
  const questions = { detector: detector.knowingOnly(fresh), values: fresh, digested: undigested };
  const { found, digests: more, gaps } = isNeeded ? await readAgain(image, layers, questions, known, options) : NOTHING;
  const first = layers.flatMap(({ diffId, matches, digests }) =>
    rateOwned(matches, ownership, new Map([...digests, ...(more.get(diffId) ?? [])])),
  );
  return { matches: [...first, ...[...found.values()].flat()], found, gaps };
}

const NOTHING: Answers = { found: new Map(), digests: new Map(), gaps: [] };

async function readAll(image: Image, search: Search, options: ScanOptions): Promise<ReadLayers> {
  return options.scanners.has('layers') ? readLayers(image, search, options) : { layers: [], gaps: [] };
}

function reportOf(
  image: Image,
  evidence: Evidence,
  incomplete: readonly Gap[],
  detector: Detector,
  options: ScanOptions,
): ImageReport {
  const { metadata, layers } = evidence;
  const withLayers = options.scanners.has('layers');
  const findings = correlate(evidence, {
    limits: options.limits,
    minConfidence: options.minConfidence,
    title: (ruleId) => detector.title(ruleId),
    remedy: (finding) => remedyFor(finding, metadata),
    ...(options.onSecret === undefined ? {} : { onSecret: options.onSecret }),
  });
  return {
    reference: image.reference,
    source: image.source,
    id: image.id,
    ...(image.digest === undefined ? {} : { digest: image.digest }),
    platform: image.platform,
    builder: builderOf(metadata),
    findings,
    coverage: coverageOf(layers, metadata, withLayers),
    incomplete: withLayers ? [...incomplete, ...layerGaps(layers, metadata)] : incomplete,
    mistakes: options.mistakes === false ? [] : imageMistakes(evidence, findings),
    notes: image.notes,
    ...(options.steps === true ? { steps: stepsOf(image, evidence, options.limits) } : {}),
  };
}

/** Each gap once: a source names what it lacks whenever it is asked for it. */
function distinct(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify([gap.where, gap.reason]), gap])).values()];
}

function both<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...a].filter((item) => b.has(item)));
}

/** The image with the metadata that its source knew in the end. */
function withMetadata(image: Image, metadata: ImageMetadata): Image {
  return image.metadata === metadata ? image : Object.create(image, { metadata: { value: metadata } });
}
