import { SourceError } from '../errors.ts';
import type { Image, SourceName } from '../image.ts';
import { EngineClient } from './engine-client.ts';
import { dockerEndpoint, type Endpoint, type Environment, podmanEndpoint } from './engine-endpoint.ts';
import { EngineExport } from './engine-export.ts';
import { type Inspected, metadataFrom, type Variant } from './engine-inspect.ts';
import { history, inspect, platformQuery, tagsOf } from './engine-metadata.ts';
import { Lease } from './lease.ts';
import { type Choice, choosePlatform, formatPlatform } from './platform.ts';
import { parseReference } from './reference.ts';
import type { Source, SourceOptions } from './source.ts';

export type EngineName = Extract<SourceName, 'docker' | 'podman'>;

const ENDPOINTS: Readonly<Record<EngineName, (options: SourceOptions, env: Environment) => Endpoint>> = {
  docker: dockerEndpoint,
  podman: podmanEndpoint,
};

/** Images of a Docker Engine, whichever image store it has. */
export const docker: Source = engineSource('docker');

/** Images of Podman, through its service. */
export const podman: Source = engineSource('podman');

/** Whether an Engine answers and has an image; `reason` when it does not answer. Throws `UsageError` for a bad reference. */
export interface Presence {
  readonly state: 'present' | 'absent' | 'no-engine';
  readonly reason?: string;
}

/** Asks an Engine for an image, to choose a source where none was named. */
export async function presenceIn(name: EngineName, reference: string, options: SourceOptions): Promise<Presence> {
  parseReference(reference);
  try {
    const client = await EngineClient.open(ENDPOINTS[name](options, process.env), options);
    try {
      return { state: (await inspect(client, reference)) === undefined ? 'absent' : 'present' };
    } finally {
      client.close();
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { state: 'no-engine', reason: error.message };
  }
}

function engineSource(name: EngineName): Source {
  return { name, open: (reference, options) => open(name, reference, options) };
}

async function open(source: EngineName, reference: string, options: SourceOptions): Promise<readonly Image[]> {
  parseReference(reference);
  const client = await EngineClient.open(ENDPOINTS[source](options, process.env), options);
  const lease = new Lease(async () => client.close());
  const letGo = lease.hold();
  try {
    const inspected = await inspect(client, reference);
    if (inspected === undefined) throw await noSuchImage(client, reference);
    const { chosen, notes } = choose(inspected, client, reference, options.platform);
    const opened = chosen.map((variant) =>
      openVariant({ source, reference, client, inspected, variant, notes, options }),
    );
    return (await Promise.all(opened)).map((image) => ({ ...image, close: lease.hold() }));
  } finally {
    await letGo();
  }
}

interface Opening {
  readonly source: EngineName;
  readonly reference: string;
  readonly client: EngineClient;
  readonly inspected: Inspected;
  readonly variant: Variant;
  readonly notes: readonly string[];
  readonly options: SourceOptions;
}

async function openVariant(opening: Opening): Promise<Omit<Image, 'close'>> {
  const { source, reference, client, inspected, variant, notes, options } = opening;
  const { id, size, tags, repoDigests } = inspected;
  const isOneOfMany = inspected.variants.length > 1;
  const platform = isOneOfMany ? platformQuery(variant.platform) : undefined;
  const answer = isOneOfMany ? ((await inspect(client, id, platform)) ?? inspected).answer : inspected.answer;
  const told = await history(client, id, platform);
  if (told === undefined)
    throw new SourceError(`"${reference}" was deleted from the Engine at ${client.endpoint.text} just now.`);
  const metadata = { ...metadataFrom(answer, told.entries), ...told.exact };
  const isStoredWithOthers = inspected.variants.filter(({ isStored }) => isStored).length > 1;
  const exported = new EngineExport({
    ...{ client, reference, source, id, size, variant, metadata, options },
    ...(isStoredWithOthers && platform !== undefined ? { platform } : {}),
  });
  const digest = variant.manifest ?? repoDigests[0]?.split('@')[1];
  return {
    ...{ reference, source, id, tags, metadata, platform: variant.platform, notes: [...notes, ...notesOn(variant)] },
    ...(digest === undefined ? {} : { digest }),
    ...(source === 'docker' && wasPushed(inspected) ? { pushed: true } : {}),
    // An ID is a digest of the config or of the index: it decides all the rest.
    ...{ state: id, isWholeState: true },
    layers: () => exported.layers(),
    attestations: () => exported.attestations(),
    settle: () => exported.settle(),
  };
}

/**
 * Docker's older image store names an image by a registry's digest only when it was pulled or pushed; the containerd store names
 * every image by its own.
 */
function wasPushed({ id, repoDigests }: Inspected): boolean {
  return repoDigests.some((name) => !name.endsWith(`@${id}`));
}

/** Without `--platform`, what the Engine itself would run, or the only one there is. */
function choose(
  inspected: Inspected,
  { endpoint, platform }: EngineClient,
  reference: string,
  asked?: string,
): Choice<Variant> {
  const stored = inspected.variants.filter(({ isStored }) => isStored);
  const absent = inspected.variants.filter(({ isStored }) => !isStored);
  const where = `"${reference}" in the Engine at ${endpoint.text}`;
  if (stored.length === 0)
    throw new SourceError(
      `${where} is an index of which no image is stored there. Pull it again, or scan registry://${reference}.`,
    );
  const { chosen, notes } = choosePlatform(stored, asked ?? (stored.length > 1 ? platform : undefined), where);
  const listed = absent.map(({ platform }) => formatPlatform(platform)).join(', ');
  return { chosen, notes: listed === '' ? notes : [...notes, `Listed, but not stored in the Engine: ${listed}.`] };
}

function notesOn({ attestations }: Variant): string[] {
  if (attestations !== 'listed') return [];
  return ['An attestation of it is listed, but not stored in the Engine; a scan by registry:// reads it.'];
}

async function noSuchImage(client: EngineClient, reference: string): Promise<SourceError> {
  const similar = await tagsOf(client, reference);
  const hint =
    similar.length > 0
      ? `It has ${similar.join(', ')}.`
      : `Pull or build it first, or scan it where it is: registry://${reference} for a registry, a path for a saved image.`;
  return new SourceError(`The Engine at ${client.endpoint.text} has no image "${reference}". ${hint}`);
}
