import type { ScannerName } from '../scanners/scanner.ts';
import { baseImageOf } from './base-image.ts';
import type { Detector, KnownValue } from './detect/index.ts';
import type { DismissedMatch, ImageReport, Match } from './finding.ts';
import type { Gap, Image, ImageMetadata } from './image.ts';
import { imageReport, type Learnt } from './image-report.ts';
import { KnownLayers } from './known-layers.ts';
import type { LayerResult } from './layer.ts';
import { ownedFiles, ownMatches, rateOwned } from './owned.ts';
import { type Provenance, provenanceOf } from './provenance.ts';
import { type Answers, type ReadLayers, readAgain, readLayers, type Search } from './read-layers.ts';
import type { ScanOptions } from './scan-options.ts';
import { explainMetadata, searchMetadata } from './search-metadata.ts';
import { newlyKnown, traceable, untraced } from './trace/index.ts';

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
): Promise<ScannedImage> {
  const { scanners } = options;
  const early = traceable(await searchMetadata(image, detector, both(scanners, EARLY)));
  const first = options.explain === true ? detector.explaining(MOST_EXPLAINED) : detector;
  const informed = first.knowing(early);
  const read = await readAll(image, { detector: informed, values: early, known }, options);
  informed.rest();
  const { metadata } = await image.settle();
  const whole = withMetadata(image, metadata);
  const named = await searchMetadata(whole, detector, scanners);
  const candidates = [...named, ...ownMatches(read.layers)];
  const late = traceable(candidates);
  const traced = await searchMetadata(whole, detector.knowing(late), scanners);
  const fresh = newlyKnown(late, early);
  const second = await answer(image, read.layers, fresh, { detector, known }, options);
  const told = scanners.has('attestations') ? await provenanceOf(whole) : NOTHING_TOLD;
  const origin = baseImageOf(metadata, options.givenBase, told.base);
  // A source may also fail at the second look.
  const { gaps } = await image.settle();
  const learnt: Learnt = {
    ...(told.dockerfile === undefined ? {} : { dockerfile: told.dockerfile }),
    ...origin,
    notes: [...origin.notes, ...notesOn(untraced(candidates))],
    attestations: told.statements,
    evidence: { metadata, layers: read.layers, matches: [...traced, ...second.matches] },
    incomplete: distinct([...read.gaps, ...gaps, ...read.layers.flatMap((layer) => layer.gaps), ...second.gaps]),
    ...(options.explain === true ? { dismissed: await dismissedIn(whole, read.layers, detector, scanners) } : {}),
  };
  const isWhole = learnt.incomplete.length === 0 && hasAllLayers(read.layers, metadata);
  if (isWhole) for (const [diffId, found] of second.found) known.learn(diffId, fresh, found);
  return { report: imageReport(image, learnt, detector, options), isWhole };
}

/** A report, and whether nothing failed: then what it calls incomplete lies in the image, and would be so again. */
export interface ScannedImage {
  readonly report: ImageReport;
  readonly isWhole: boolean;
}

function hasAllLayers(layers: readonly LayerResult[], { diffIds }: ImageMetadata): boolean {
  const read = new Set(layers.map(({ diffId }) => diffId));
  return read.size === new Set(diffIds).size && diffIds.every((diffId) => read.has(diffId));
}

/** That not every value was looked for elsewhere. */
function notesOn(untraced: number): string[] {
  if (untraced === 0) return [];
  return [`It holds many secrets: ${untraced} of them, the least sure, were not looked for in other places and forms.`];
}

const NOTHING_TOLD: Provenance = { statements: 0 };

/** Hits that filters kept out, told of the layers of one image and of its metadata at the most. */
const MOST_EXPLAINED = 2000;

/** What filters kept out. */
async function dismissedIn(
  image: Image,
  layers: readonly LayerResult[],
  detector: Detector,
  scanners: ReadonlySet<ScannerName>,
): Promise<DismissedMatch[]> {
  const inMetadata = await explainMetadata(image, detector.explaining(MOST_EXPLAINED), scanners);
  return [...inMetadata, ...layers.flatMap(({ dismissed = [] }) => dismissed)];
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
