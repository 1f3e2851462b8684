import type { ScannerName } from '../scanners/scanner.ts';
import { correlate, type Evidence } from './correlate/index.ts';
import { coverageOf, layerGaps } from './coverage.ts';
import type { Detector, KnownValue } from './detect/index.ts';
import type { ImageReport, Match } from './finding.ts';
import { builderOf } from './history/index.ts';
import type { Gap, Image, ImageMetadata } from './image.ts';
import { imageMistakes } from './image-mistakes.ts';
import type { LayerResult } from './layer.ts';
import { ownedFiles, rateOwned } from './owned.ts';
import { type Answers, type ReadLayers, readAgain, readLayers } from './read-layers.ts';
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
export async function scanImage(image: Image, detector: Detector, options: ScanOptions): Promise<ImageReport> {
  const { scanners } = options;
  const early = traceable(await searchMetadata(image, detector, both(scanners, EARLY)));
  const read = await readAll(image, detector.knowing(early), options);
  const { metadata, gaps } = await image.settle();
  const whole = withMetadata(image, metadata);
  const named = await searchMetadata(whole, detector, scanners);
  const late = traceable([...named, ...read.layers.flatMap((layer) => layer.matches)]);
  const traced = await searchMetadata(whole, detector.knowing(late), scanners);
  const second = await answer(image, read.layers, newlyKnown(late, early), detector, options);
  const evidence = { metadata, layers: read.layers, matches: [...traced, ...second.matches] };
  const incomplete = [...read.gaps, ...gaps, ...read.layers.flatMap((layer) => layer.gaps), ...second.gaps];
  return reportOf(image, evidence, incomplete, detector, options);
}

/** All matches of the layers, after a second look where one is needed: for values learnt late, and at large packaged files. */
async function answer(
  image: Image,
  layers: readonly LayerResult[],
  fresh: readonly KnownValue[],
  detector: Detector,
  options: ScanOptions,
): Promise<{ readonly matches: readonly Match[]; readonly gaps: readonly Gap[] }> {
  const { ownership, undigested } = ownedFiles(layers);
  const isNeeded = fresh.length > 0 || undigested.size > 0;
  const questions = { detector: detector.knowingOnly(fresh), digested: undigested };
  const answers = isNeeded ? await readAgain(image, layers, questions, options) : NO_ANSWERS;
  const matches = layers.flatMap(({ diffId, matches, digests }) =>
    rateOwned(matches, ownership, new Map([...digests, ...(answers.digests.get(diffId) ?? [])])),
  );
  return { matches: [...matches, ...answers.matches], gaps: answers.gaps };
}

const NO_ANSWERS: Answers = { matches: [], digests: new Map(), gaps: [] };

async function readAll(image: Image, detector: Detector, options: ScanOptions): Promise<ReadLayers> {
  return options.scanners.has('layers') ? readLayers(image, detector, options) : { layers: [], gaps: [] };
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

function both<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...a].filter((item) => b.has(item)));
}

/** The image with the metadata that its source knew in the end. */
function withMetadata(image: Image, metadata: ImageMetadata): Image {
  return image.metadata === metadata ? image : Object.create(image, { metadata: { value: metadata } });
}
