/** Where the base of an image ends: by comparison with it, by what the build recorded, or by the history's own marks. */
import type { BaseImage } from './finding.ts';
import { baseSteps, parseHistory, type Step } from './history/index.ts';
import type { Digest, Image, ImageMetadata } from './image.ts';
import type { RecordedBase } from './provenance.ts';

/** An image that others are said to be built on. Plain data. */
export interface GivenBase {
  readonly reference: string;
  /** Of each of its platforms. */
  readonly variants: readonly { readonly diffIds: readonly Digest[]; readonly steps: number }[];
}

/** What comparison needs to know of the images of one reference. */
export function givenBase(reference: string, images: readonly Image[]): GivenBase {
  const variants = images.map(({ metadata }) => ({ diffIds: metadata.diffIds, steps: metadata.history.length }));
  return { reference, variants };
}

export interface FoundBase {
  readonly base?: BaseImage;
  /** What a person should know of it. */
  readonly notes: readonly string[];
}

const NAME = 'org.opencontainers.image.base.name';
const DIGEST = 'org.opencontainers.image.base.digest';

/** The base of an image, as far as anything tells it. */
export function baseImageOf(metadata: ImageMetadata, given?: GivenBase, recorded: RecordedBase = {}): FoundBase {
  const steps = parseHistory(metadata);
  const named = { ...recordedName(metadata), ...nameOf(recorded) };
  if (given !== undefined) return compared(metadata, steps, given, named);
  const layers = recordedLayers(metadata) ?? recorded.layers;
  if (layers !== undefined && layers > 0 && layers <= metadata.diffIds.length) {
    return { base: { ...named, layers, steps: stepsBelow(steps, layers), by: 'record' }, notes: [] };
  }
  const marked = baseSteps(steps);
  if (marked !== undefined) {
    const { steps: count, name } = marked;
    const below = steps.slice(0, count).filter(({ layerIndex }) => layerIndex !== undefined).length;
    const known = { ...(name === undefined ? {} : { name }), ...named };
    return { base: { ...known, ...(below === 0 ? {} : { layers: below, steps: count }), by: 'history' }, notes: [] };
  }
  return Object.keys(named).length === 0 ? { notes: [] } : { base: { ...named, by: 'record' }, notes: [] };
}

function nameOf({ name, digest }: RecordedBase): Pick<BaseImage, 'name' | 'digest'> {
  return { ...(name === undefined ? {} : { name }), ...(digest === undefined ? {} : { digest }) };
}

/** https://github.com/opencontainers/image-spec/blob/main/annotations.md, as an annotation or as a label. */
function recordedName({ config }: ImageMetadata): Pick<BaseImage, 'name' | 'digest'> {
  const told = { ...(config.config?.Labels ?? {}), ...textsOf(config.annotations) };
  const [name, digest] = [told[NAME], told[DIGEST]];
  return {
    ...(name === undefined || name === '' ? {} : { name }),
    ...(digest === undefined || digest === '' ? {} : { digest }),
  };
}

function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string')) as Record<
    string,
    string
  >;
}

/** Buildpacks write the highest layer of their run image into a label. https://buildpacks.io/docs/reference/spec/platform-api/ */
function recordedLayers({ config, diffIds }: ImageMetadata): number | undefined {
  const label = config.config?.Labels?.['io.buildpacks.lifecycle.metadata'];
  const [, top] = /"runImage":\{[^}]{0,2000}?"topLayer":"(sha256:[0-9a-f]{64})"/.exec(label ?? '') ?? [];
  const index = top === undefined ? -1 : diffIds.indexOf(top as Digest);
  return index < 0 ? undefined : index + 1;
}

function compared(
  { diffIds }: ImageMetadata,
  steps: readonly Step[],
  { reference, variants }: GivenBase,
  named: Pick<BaseImage, 'name' | 'digest'>,
): FoundBase {
  const shared = variants.map((each) => ({ ...each, shared: sharedLayers(each.diffIds, diffIds) }));
  const whole = shared.find((each) => each.diffIds.length > 0 && each.shared === each.diffIds.length);
  if (whole !== undefined) {
    const { shared: layers, steps: told } = whole;
    const own = steps.findIndex(({ layerIndex }) => layerIndex !== undefined && layerIndex >= layers);
    const most = own < 0 ? steps.length : own;
    return { base: { ...named, name: reference, layers, steps: Math.min(most, told), by: 'comparison' }, notes: [] };
  }
  const least = Math.max(0, ...shared.map((each) => each.shared));
  const note = `It is not built on ${reference}: they share ${least === 0 ? 'no layer' : `only the lowest ${least} layers`}.`;
  return { notes: [note] };
}

function sharedLayers(a: readonly Digest[], b: readonly Digest[]): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** History entries up to the one of the last of so many layers, and the settings that follow it at once. */
function stepsBelow(steps: readonly Step[], layers: number): number {
  const last = steps.findLastIndex(({ layerIndex }) => layerIndex !== undefined && layerIndex < layers);
  const next = steps.findIndex(({ layerIndex }, index) => index > last && layerIndex !== undefined);
  const between = steps.slice(last + 1, next < 0 ? steps.length : next);
  // A base ends with its command; what follows that is the image's own.
  const command = between.findLastIndex(({ instruction }) => instruction === 'CMD' || instruction === 'ENTRYPOINT');
  return last + 1 + (next < 0 ? 0 : command + 1);
}
