import { metadataScanners, namesOf, scanLayer } from '../scanners/index.ts';
import type { ScannerName } from '../scanners/scanner.ts';
import { correlate } from './correlate/index.ts';
import type { Detector, Hit } from './detect/index.ts';
import { SourceError } from './errors.ts';
import type { Coverage, Fragment, ImageReport, Match, Skip } from './finding.ts';
import { builderOf } from './history/index.ts';
import type { Gap, Image, ImageMetadata } from './image.ts';
import type { LayerResult } from './layer.ts';
import { remedyFor } from './remedy/index.ts';
import type { ScanOptions } from './scan-options.ts';
import { Secret } from './secret.ts';
import { traceable } from './trace/index.ts';

/** Searches one opened image: layers first, since they end with the full config, then the metadata; then joins the lot. */
export async function scanImage(image: Image, detector: Detector, options: ScanOptions): Promise<ImageReport> {
  const early = traceable(await searchMetadata(image, detector, options, EARLY));
  const read = await readLayers(image, detector.knowing(early), options);
  const { metadata, gaps } = await image.settle();
  const whole = withMetadata(image, metadata);
  const named = await searchMetadata(whole, detector, options);
  const late = traceable([...named, ...read.layers.flatMap((layer) => layer.matches)]);
  const matches = late.length === 0 ? named : await searchMetadata(whole, detector.knowing(late), options);
  const evidence = {
    metadata,
    layers: read.layers,
    matches: [...matches, ...read.layers.flatMap((layer) => layer.matches)],
  };
  const incomplete = [...read.gaps, ...gaps, ...read.layers.flatMap((layer) => layer.gaps)];
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
    coverage: coverageOf(read.layers, metadata, options),
    incomplete: [...incomplete, ...unreadLayers(read.layers, metadata, options)],
    notes: image.notes,
  };
}

interface ReadLayers {
  readonly layers: readonly LayerResult[];
  readonly gaps: readonly Gap[];
}

/** A source that fails in the middle leaves a gap; what was read before it counts. */
async function readLayers(image: Image, detector: Detector, options: ScanOptions): Promise<ReadLayers> {
  const layers = new Map<string, LayerResult>();
  const gaps: Gap[] = [];
  if (!options.scanners.has('layers')) return { layers: [], gaps };
  const { limits, signal } = options;
  let bytes = 0;
  try {
    for await (const blob of image.layers()) {
      const onBytes = (read: number) => {
        bytes += read;
        options.onProgress?.({ image: image.reference, layer: blob.where, bytes });
      };
      const result = await scanLayer(blob, { detector, limits, signal, onBytes });
      layers.set(result.diffId, result);
    }
  } catch (error) {
    if (!signal.aborted && !(error instanceof SourceError)) throw error;
    gaps.push({ where: 'layers', reason: signal.aborted ? 'the scan was interrupted' : (error as Error).message });
  }
  return { layers: [...layers.values()], gaps };
}

/** What can be read before the layers: an Engine tells its attestations only with them. */
const EARLY: ReadonlySet<ScannerName> = new Set(['history', 'config']);

async function searchMetadata(
  image: Image,
  detector: Detector,
  options: ScanOptions,
  which: ReadonlySet<ScannerName> = options.scanners,
): Promise<Match[]> {
  const matches: Match[] = [];
  for (const scanner of metadataScanners) {
    if (!options.scanners.has(scanner.name) || !which.has(scanner.name)) continue;
    for await (const fragment of scanner.fragments(image)) matches.push(...searchFragment(fragment, detector));
  }
  return matches;
}

/** A value with a name is judged by it; text is parsed in its own syntax. */
function searchFragment({ place, text, syntax }: Fragment, detector: Detector): Match[] {
  const isNamed = place.key !== undefined && syntax === 'value';
  const hits = isNamed ? detector.named(place.key, text) : detector.text(text, { path: '', syntax });
  return hits.map((hit) => matchOf(hit, { ...place, ...(isNamed ? {} : lineOf(text, hit.offset, place.line)) }));
}

function matchOf(hit: Hit, place: Fragment['place']): Match {
  const { ruleId, confidence, severity, reasons, value } = hit;
  return { ruleId, confidence, severity, reasons, secret: new Secret(value), place: { ...place, ...namesOf(hit) } };
}

/** Line and column in a fragment of several lines; `from`: the line on which the fragment itself begins. */
function lineOf(text: string, byteOffset: number, from: number | undefined): { line?: number; column?: number } {
  if (from === undefined && !text.includes('\n')) return {};
  const before = Buffer.from(text, 'utf8').subarray(0, byteOffset).toString('utf8');
  const newlines = before.split('\n').length - 1;
  return { line: (from ?? 1) + newlines, column: before.length - before.lastIndexOf('\n') };
}

/** The image with the metadata that its source knew in the end. */
function withMetadata(image: Image, metadata: ImageMetadata): Image {
  return image.metadata === metadata ? image : Object.create(image, { metadata: { value: metadata } });
}

function coverageOf(layers: readonly LayerResult[], metadata: ImageMetadata, options: ScanOptions): Coverage {
  const skipped: Skip[] = layers.flatMap((layer) => layer.skipped);
  if (!options.scanners.has('layers') && metadata.diffIds.length > 0) {
    skipped.push({
      what: `${metadata.diffIds.length} layers`,
      where: 'image',
      bytes: 0,
      reason: 'not asked for (--scanners)',
    });
  }
  return {
    layers: layers.length,
    files: sum(layers, (layer) => layer.files),
    bytesRead: sum(layers, (layer) => layer.bytes),
    bytesSkipped: sum(skipped, (skip) => skip.bytes),
    skipped,
    perLayer: layers.map(({ diffId, bytes, files }) => ({
      index: metadata.diffIds.indexOf(diffId),
      diffId,
      bytes,
      files,
    })),
  };
}

/** Every layer that the image names must have been read. */
function unreadLayers(layers: readonly LayerResult[], metadata: ImageMetadata, options: ScanOptions): Gap[] {
  if (!options.scanners.has('layers')) return [];
  const read = new Set(layers.map((layer) => layer.diffId));
  const missing = [...new Set(metadata.diffIds)].filter((diffId) => !read.has(diffId));
  const known = new Set(metadata.diffIds);
  return [
    ...missing.map((diffId) => ({
      where: diffId,
      reason: 'this layer of the image was not given by its source, or its bytes do not hash to it',
    })),
    ...layers
      .filter((layer) => !known.has(layer.diffId))
      .map((layer) => ({ where: layer.diffId, reason: 'a layer that the image does not name; it was searched' })),
  ];
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
