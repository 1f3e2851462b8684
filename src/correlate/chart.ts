import type { Location, Place } from '../finding.ts';
import { parseHistory, writersOf } from '../history/index.ts';
import type { Digest, ImageMetadata } from '../image.ts';
import type { LayerFacts, LayerResult } from '../layer.ts';
import type { Redacted } from '../secret.ts';
import { fileState } from './state.ts';

/** What a chart is made of. */
interface Charted {
  readonly metadata: ImageMetadata;
  readonly layers: readonly LayerResult[];
  readonly base?: { readonly layers?: number; readonly steps?: number };
}

const KEYWORDS: Readonly<Partial<Record<Place['kind'], string>>> = { env: 'ENV', label: 'LABEL' };
const RUNTIME = /^config\.(?:Env|Cmd|Entrypoint|Healthcheck)/;

/** Where the steps and layers of one image are, so that a place becomes a location. */
export class Chart {
  readonly #layerOf = new Map<Digest, number>();
  readonly #historyOf = new Map<number, number>();
  readonly #facts: (LayerFacts | undefined)[];
  readonly #instruction: (index: number) => Redacted | undefined;
  readonly #base: NonNullable<Charted['base']>;
  /** The last step that sets a variable or label. */
  readonly #declared = new Map<string, number>();

  /** `instruction`: the masked text of a history entry. */
  constructor({ metadata, layers, base = {} }: Charted, instruction: (index: number) => Redacted | undefined) {
    const { diffIds } = metadata;
    const steps = parseHistory(metadata);
    this.#base = base;
    for (const { index, instruction: keyword, named } of steps)
      for (const { key } of named) this.#declared.set(`${keyword} ${key}`, index);
    // A layer that occurs twice counts where it first is.
    diffIds.forEach((diffId, index) => {
      if (!this.#layerOf.has(diffId)) this.#layerOf.set(diffId, index);
    });
    for (const [layer, step] of writersOf(steps)) this.#historyOf.set(layer, step.index);
    const byId = new Map(layers.map((layer) => [layer.diffId, layer.facts]));
    this.#facts = diffIds.map((diffId) => byId.get(diffId));
    this.#instruction = instruction;
  }

  /** The location of a place: its layer by number, its instruction, and its state in the image as a container sees it. */
  locate(place: Place): Location {
    const { diffId, ...rest } = place;
    if (diffId !== undefined) return this.#locateFile(rest, diffId);
    const inContainer = place.kind === 'env' || (place.kind === 'config' && RUNTIME.test(place.path ?? ''));
    const at = { ...rest, ...this.#step(place.historyIndex), ...this.#originOfStep(this.#setBy(place)) };
    return { ...at, state: 'live', inContainer };
  }

  #locateFile(place: Omit<Place, 'diffId'>, diffId: Digest): Location {
    const index = this.#layerOf.get(diffId);
    if (index === undefined) return { ...place, state: 'live', inContainer: false };
    const { state, byLayer } = fileState(place.path ?? '', index, this.#facts);
    return {
      ...place,
      ...this.#step(this.#historyOf.get(index)),
      layer: { index, diffId },
      state,
      inContainer: state === 'live',
      ...this.#originOfLayer(index),
      ...(byLayer === undefined ? {} : this.#removedBy(byLayer)),
    };
  }

  #step(historyIndex: number | undefined): Pick<Location, 'historyIndex' | 'instruction'> {
    if (historyIndex === undefined) return {};
    const instruction = this.#instruction(historyIndex);
    return instruction === undefined ? { historyIndex } : { historyIndex, instruction };
  }

  /** The step that a place in the metadata is of. */
  #setBy({ kind, key, historyIndex }: Place): number | undefined {
    return historyIndex ?? this.#declared.get(`${KEYWORDS[kind] ?? ''} ${key ?? ''}`);
  }

  #originOfStep(index: number | undefined): Pick<Location, 'origin'> {
    const { steps } = this.#base;
    return index === undefined || steps === undefined ? {} : { origin: index < steps ? 'base' : 'own' };
  }

  #originOfLayer(index: number): Pick<Location, 'origin'> {
    const { layers } = this.#base;
    return layers === undefined ? {} : { origin: index < layers ? 'base' : 'own' };
  }

  #removedBy(byLayer: number): Pick<Location, 'byLayer' | 'byHistoryIndex'> {
    const byHistoryIndex = this.#historyOf.get(byLayer);
    return byHistoryIndex === undefined ? { byLayer } : { byLayer, byHistoryIndex };
  }
}
