import { lookAgain, lookInFile, type SecondLook, scanLayer } from '../../scanners/index.ts';
import type { Detector, KnownValue } from '../detect/index.ts';
import { SourceError } from '../errors.ts';
import type { Match } from '../finding.ts';
import type { Digest, Gap, Image, LayerBlob } from '../image.ts';
import type { LayerResult } from '../layer.ts';
import type { FileDigests, WantedDigests } from '../packages/index.ts';
import { fileOf, type KnownLayer, type KnownLayers } from './memory/index.ts';
import type { ScanOptions } from './options.ts';

export interface ReadLayers {
  /** Lowest first; those that the image does not name come last. */
  readonly layers: readonly LayerResult[];
  readonly gaps: readonly Gap[];
}

/** How a layer is searched. */
export interface Search {
  /** Finds the values as well. */
  readonly detector: Detector;
  readonly values: readonly KnownValue[];
  readonly known: KnownLayers;
}

/** Searches every layer once. What is known of one is made use of. */
export async function readLayers(image: Image, search: Search, options: ScanOptions): Promise<ReadLayers> {
  const { detector, values, known } = search;
  const unread = layersToLeave(image, search);
  const layers = new Map<Digest, LayerResult>([...unread].map(([diffId, { result }]) => [diffId, result!]));
  const mistaken = new Set<string>();
  const read = async (blob: LayerBlob, onBytes: (bytes: number) => void) => {
    const result = await scanLayer(blob, { ...options, detector, onBytes });
    layers.set(result.diffId, result);
    known.keep(image, result, blob, values);
  };
  const gaps = await eachLayer(image, options, new Set(unread.keys()), async (blob, onBytes) => {
    const layer = knownLayer(blob, search);
    if (layer === undefined) return read(blob, onBytes);
    const result = await scanLayer(blob, { ...options, detector, onBytes, only: layer.hot });
    if (result.diffId !== layer.diffId || result.gaps.length > 0) mistaken.add(blob.where);
    else layers.set(result.diffId, layer.complete(result));
  });
  // Bytes that are not what their name said were hardly searched.
  if (mistaken.size > 0) gaps.push(...(await eachLayer(image, options, NONE, onlyWhere(mistaken, read))));
  gaps.push(...(await addRecords(image, layers, unread, search, options)));
  return { layers: inOrder([...layers.values()], image), gaps };
}

const NONE: ReadonlySet<Digest> = new Set();

/** The layers of which no byte is needed: nothing is found in them, and their names tell that they are what they were. */
function layersToLeave(image: Image, { known, values }: Search): Map<Digest, KnownLayer> {
  const { layerNames = [], metadata } = image;
  const unread = new Map<Digest, KnownLayer>();
  if (layerNames.length !== metadata.diffIds.length) return unread;
  for (const [i, diffId] of metadata.diffIds.entries()) {
    const layer = known.layerOf(layerNames[i]!) === diffId ? known.recall(diffId, values) : undefined;
    if (layer?.result !== undefined) unread.set(diffId, layer);
  }
  return unread;
}

function knownLayer(blob: LayerBlob, { known, values }: Search): KnownLayer | undefined {
  const diffId = blob.diffId ?? known.layerOf(blob);
  return diffId === undefined ? undefined : known.recall(diffId, values);
}

/** A layer that was left unread may hold the record of a package whose file something was found in: then it is read for that. */
async function addRecords(
  image: Image,
  layers: Map<Digest, LayerResult>,
  unread: ReadonlyMap<Digest, KnownLayer>,
  { detector }: Search,
  options: ScanOptions,
): Promise<Gap[]> {
  const paths = [...layers.values()].flatMap(({ matches }) => matches.map(fileOf));
  const wanted = [...unread.values()].filter(({ owned }) => paths.some((path) => owned.has(path)));
  if (wanted.length === 0) return [];
  const asked = new Set(wanted.map(({ diffId }) => diffId));
  const others = new Set(image.metadata.diffIds.filter((diffId) => !asked.has(diffId)));
  return eachLayer(image, options, others, async (blob, onBytes) => {
    if (blob.diffId === undefined || !asked.has(blob.diffId)) return;
    const { records, gaps } = await scanLayer(blob, { ...options, detector, onBytes, only: new Set() });
    layers.set(blob.diffId, { ...layers.get(blob.diffId)!, records, gaps });
  });
}

/** However a source gives the layers, what is found in them comes in their own order. */
function inOrder(layers: readonly LayerResult[], { metadata }: Image): LayerResult[] {
  const order = new Map([...metadata.diffIds.entries()].reverse().map(([i, diffId]) => [diffId, i]));
  const index = ({ diffId }: LayerResult) => order.get(diffId) ?? order.size;
  return layers.toSorted((a, b) => index(a) - index(b));
}

/** What is still to be learnt of the layers when all were read once. */
export interface Questions {
  /** Knows the values learnt since, and nothing else, so that a second look costs a fraction of the first. */
  readonly detector: Detector;
  readonly values: readonly KnownValue[];
  /** Files whose digests are wanted, by the layer that they are in. */
  readonly digested: ReadonlyMap<Digest, WantedDigests>;
}

export interface Answers {
  /** What was found in each layer of which all was searched for the values, or the files that may hold them; lowest first. */
  readonly found: ReadonlyMap<Digest, readonly Match[]>;
  readonly digests: ReadonlyMap<Digest, ReadonlyMap<string, FileDigests>>;
  readonly gaps: readonly Gap[];
}

/** Goes through the layers once more; through those files alone that may hold an answer, where that is known. */
export async function readAgain(
  image: Image,
  layers: readonly LayerResult[],
  { detector, values, digested }: Questions,
  known: KnownLayers,
  options: ScanOptions,
): Promise<Answers> {
  const only = new Map(layers.map(({ diffId }) => [diffId, known.filesWith(diffId, values)]));
  const isAnswered = ({ diffId }: LayerResult) =>
    !digested.has(diffId) && (values.length === 0 || only.get(diffId)?.size === 0);
  const byName = new Map<string, LayerResult>();
  for (const layer of layers) byName.set(layer.where, layer).set(layer.diffId, layer);
  const looks = new Map<Digest, SecondLook>();
  const settled = new Set(layers.filter(isAnswered).map(({ diffId }) => diffId));
  const wanted = ({ diffId }: LayerResult) => digested.get(diffId) ?? (new Map() as WantedDigests);
  const take = ({ diffId }: LayerResult, look: SecondLook) => {
    settled.add(diffId);
    looks.set(diffId, look);
  };
  for (const layer of layers) {
    const { diffId, kept } = layer;
    if (kept === undefined || settled.has(diffId) || options.signal.aborted) continue;
    try {
      take(layer, await lookInFile(kept, layer, wanted(layer), { ...options, detector }));
    } catch (error) {
      if (!options.signal.aborted) throw error;
    }
  }
  const rest = async (blob: LayerBlob, onBytes: (bytes: number) => void) => {
    const layer = byName.get(blob.diffId ?? blob.where);
    if (layer === undefined || settled.has(layer.diffId)) return;
    const files = only.get(layer.diffId);
    const context = { ...options, detector, onBytes, ...(files === undefined ? {} : { only: files }) };
    take(layer, await lookAgain(blob, layer, wanted(layer), context));
  };
  const isDone = layers.every(({ diffId }) => settled.has(diffId));
  const gaps = isDone ? [] : await eachLayer(image, options, settled, rest);
  return { ...answersOf(layers, looks), gaps: [...gaps, ...[...looks.values()].flatMap((look) => look.gaps)] };
}

/** Lowest first. */
function answersOf(layers: readonly LayerResult[], looks: ReadonlyMap<Digest, SecondLook>): Omit<Answers, 'gaps'> {
  const read = layers.flatMap(({ diffId }) => {
    const look = looks.get(diffId);
    return look === undefined ? [] : [[diffId, look] as const];
  });
  return {
    found: new Map(read.map(([diffId, { matches }]) => [diffId, matches])),
    digests: new Map(read.map(([diffId, { digests }]) => [diffId, digests])),
  };
}

type OnLayer = (blob: LayerBlob, onBytes: (bytes: number) => void) => Promise<void>;

function onlyWhere(places: ReadonlySet<string>, read: OnLayer): OnLayer {
  return async (blob, onBytes) => {
    if (places.has(blob.where)) await read(blob, onBytes);
  };
}

/** A source that fails in the middle leaves a gap; what was read before it counts. Those in `known` need not be given. */
async function eachLayer(
  image: Image,
  options: ScanOptions,
  known: ReadonlySet<Digest>,
  read: OnLayer,
): Promise<Gap[]> {
  let bytes = 0;
  try {
    for await (const blob of image.layers(known)) {
      await read(blob, (count) => {
        bytes += count;
        options.onProgress?.({ image: image.reference, layer: blob.where, bytes, streamed: blob.open === undefined });
      });
    }
    return [];
  } catch (error) {
    const { aborted } = options.signal;
    if (!aborted && !(error instanceof SourceError)) throw error;
    return [{ where: 'layers', reason: aborted ? 'the scan was interrupted' : (error as Error).message }];
  }
}
