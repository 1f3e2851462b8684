import { type Evidence, shorten, stepMasker } from './correlate/index.ts';
import type { DockerfilePlaces } from './dockerfile-places.ts';
import type { StepReport } from './finding.ts';
import { parseHistory, type Step } from './history/index.ts';
import type { Image, ImageMetadata } from './image.ts';
import type { Limits } from './limits.ts';

/** The build of an image, step by step, as its metadata tells it; every value that was found is masked in every step. */
export function stepsOf(
  image: Image,
  { metadata, matches, base }: Evidence,
  { excerptChars }: Limits,
  places?: DockerfilePlaces,
): StepReport[] {
  const masker = stepMasker(matches);
  return parseHistory(metadata).map((step) => {
    const { index, instruction, form, text, buildArgs } = step;
    const masked = (raw: string) => shorten(masker(raw, index), excerptChars);
    return {
      index,
      instruction,
      form,
      text: masked(text),
      buildArgs: buildArgs.map(({ key, value }) => masked(`${key}=${value}`)),
      ...createdOf(metadata, index),
      ...layerOf(step, image, metadata),
      ...(base?.steps === undefined ? {} : { origin: index < base.steps ? 'base' : 'own' }),
      ...sourceOf(places, index),
    };
  });
}

function sourceOf(places: DockerfilePlaces | undefined, index: number): Pick<StepReport, 'source'> {
  const source = places?.step(index);
  return source === undefined ? {} : { source };
}

function createdOf({ history }: ImageMetadata, index: number): Pick<StepReport, 'created'> {
  const created = history[index]?.created;
  return typeof created === 'string' ? { created } : {};
}

function layerOf(
  { index, layerIndex }: Step,
  { layerSizes }: Image,
  { history, diffIds }: ImageMetadata,
): Pick<StepReport, 'layer' | 'bytes'> {
  const diffId = layerIndex === undefined ? undefined : diffIds[layerIndex];
  if (layerIndex === undefined || diffId === undefined) return {};
  const bytes = history[index]?.size ?? layerSizes?.[layerIndex];
  return { layer: { index: layerIndex, diffId }, ...(typeof bytes === 'number' ? { bytes } : {}) };
}
