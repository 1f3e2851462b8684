import type { Location, Place } from '../finding.ts';
import { parseHistory, writersOf } from '../history/index.ts';
import type { Digest, ImageMetadata } from '../image.ts';
import type { LayerFacts, LayerResult } from '../layer.ts';
import type { Redacted } from '../secret.ts';
import { fileState } from './state.ts';

/** Where the steps and layers of one image are, so that a place becomes a location. */
export class Chart {
  readonly #layerOf = new Map<Digest, number>();
  readonly #historyOf = new Map<number, number>();
  readonly #facts: (LayerFacts | undefined)[];
  readonly #instruction: (index: number) => Redacted | undefined;

  /** `instruction`: the masked text of a history entry. */
  constructor(
    metadata: ImageMetadata,
    layers: readonly LayerResult[],
    instruction: (index: number) => Redacted | undefined,
  ) {
    const { diffIds } = metadata;
    // A layer that occurs twice counts where it first is.
    diffIds.forEach((diffId, index) => {
      if (!this.#layerOf.has(diffId)) this.#layerOf.set(diffId, index);
    });
    for (const [layer, step] of writersOf(parseHistory(metadata))) this.#historyOf.set(layer, step.index);
    const byId = new Map(layers.map((layer) => [layer.diffId, layer.facts]));
    this.#facts = diffIds.map((diffId) => byId.get(diffId));
    this.#instruction = instruction;
  }

  /** The location of a place: its layer by number, its instruction, and its state in the image as a container sees it. */
  locate(place: Place): Location {
    const { diffId, ...rest } = place;
    return diffId === undefined
      ? { ...rest, ...this.#step(place.historyIndex), state: 'live' }
      : this.#locateFile(rest, diffId);
  }

  #locateFile(place: Omit<Place, 'diffId'>, diffId: Digest): Location {
    const index = this.#layerOf.get(diffId);
    if (index === undefined) return { ...place, state: 'live' };
    const { state, byLayer } = fileState(place.path ?? '', index, this.#facts);
    return {
      ...place,
      ...this.#step(this.#historyOf.get(index)),
      layer: { index, diffId },
      state,
      ...(byLayer === undefined ? {} : this.#removedBy(byLayer)),
    };
  }

  #step(historyIndex: number | undefined): Pick<Location, 'historyIndex' | 'instruction'> {
    if (historyIndex === undefined) return {};
    const instruction = this.#instruction(historyIndex);
    return instruction === undefined ? { historyIndex } : { historyIndex, instruction };
  }

  #removedBy(byLayer: number): Pick<Location, 'byLayer' | 'byHistoryIndex'> {
    const byHistoryIndex = this.#historyOf.get(byLayer);
    return byHistoryIndex === undefined ? { byLayer } : { byLayer, byHistoryIndex };
  }
}
