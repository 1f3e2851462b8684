import { SourceError } from '../../errors.ts';
import type { Descriptor, Gap, Image, Index } from '../../image.ts';
import { subjectOf } from '../attestations.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { ContentError, type ContentStore, metadataReader, type ReadMetadata } from '../content.ts';
import { matches, sha256 } from '../digest.ts';
import { Lease } from '../lease.ts';
import { type OciDocument, readDocument } from '../oci-json.ts';
import { choosePlatform, formatPlatform } from '../platform.ts';
import { familiarReference, type NamedReference, parseNamed } from '../reference.ts';
import type { Source, SourceOptions } from '../source.ts';
import { brokenImage, storedImage } from '../stored-image.ts';
import { type Leaf, readPart, walkIndex } from '../walk.ts';
import { RegistryClient } from './client.ts';
import { explain } from './failure.ts';
import { fetchedAhead } from './layers.ts';
import { statementsAbout } from './statements.ts';
import { registryStore } from './store.ts';

/** Images in a registry, without an Engine. */
export const registry: Source = { name: 'registry', open };

/** What all images of one reference share. */
interface Opened {
  readonly reference: string;
  readonly named: NamedReference;
  readonly client: RegistryClient;
  readonly store: ContentStore;
  readonly read: ReadMetadata;
  readonly root: Descriptor;
  readonly document: OciDocument;
  readonly gaps: Gap[];
  readonly notes: readonly string[];
  readonly options: SourceOptions;
  readonly lease: Lease;
}

const UNKNOWN = { os: 'unknown', architecture: 'unknown' };

async function open(reference: string, options: SourceOptions): Promise<readonly Image[]> {
  const named = parseNamed(reference);
  const found = await findRoot(named, reference, options);
  const lease = new Lease(() => found.client.close());
  const letGo = lease.hold();
  try {
    const store = registryStore(found.client, options);
    return await openRoot({ ...found, named, reference, store, read: metadataReader(options.limits), options, lease });
  } finally {
    await letGo();
  }
}

/** The manifest or index that a reference names. Mirrors are asked first; one that does not have it is passed over. */
async function findRoot(named: NamedReference, reference: string, options: SourceOptions) {
  const notes: string[] = [];
  const mirrors = named.domain === 'docker.io' ? (options.registry?.mirrors ?? []) : [];
  for (const mirror of mirrors) {
    try {
      const { gaps, ...found } = await fetchRoot(mirror, named, reference, options);
      return { ...found, gaps, notes: [`Read from the mirror ${mirror}.`] };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      notes.push(`The mirror ${mirror} was passed over: ${error.message}`);
    }
  }
  return { ...(await fetchRoot(named.domain, named, reference, options)), notes };
}

async function fetchRoot(host: string, named: NamedReference, reference: string, options: SourceOptions) {
  const asked = { registry: host, repository: named.path, credentials: undefined, problems: [] };
  const fail = (error: unknown, how = asked) => {
    options.signal.throwIfAborted();
    return new SourceError(explain(error, how), { cause: error });
  };
  const client = await RegistryClient.open(host, named.path, options).catch((error: unknown) => {
    throw fail(error);
  });
  try {
    const fetched = await client.manifest(named.digest ?? named.tag ?? 'latest').catch((error: unknown) => {
      throw fail(error, { ...asked, ...client.asked } as typeof asked);
    });
    if (fetched === undefined) throw await noSuchImage(client, named);
    return { client, ...checkRoot(fetched, named, reference) };
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** What was asked for by digest must have it; what was asked for by tag should have the one that the registry says. */
function checkRoot(
  { bytes, mediaType, digest }: { bytes: Buffer; mediaType: string; digest: string | undefined },
  named: NamedReference,
  reference: string,
): { root: Descriptor; document: OciDocument; gaps: Gap[] } {
  if (named.digest !== undefined && matches(bytes, named.digest) === false) {
    throw new SourceError(
      `The registry ${named.domain} gave something else for "${reference}": it hashes to ${sha256(bytes)}.`,
    );
  }
  const own = sha256(bytes);
  const isOther = digest?.startsWith('sha256:') === true && digest !== own;
  const gaps = isOther ? [{ where: own, reason: `the registry says that this manifest hashes to ${digest}` }] : [];
  return { root: { mediaType, digest: own, size: bytes.length }, document: parse(bytes, reference), gaps };
}

function parse(bytes: Buffer, reference: string): OciDocument {
  try {
    return readDocument(bytes, `What the registry gives for "${reference}"`);
  } catch (error) {
    if (error instanceof ContentError) throw new SourceError(`${error.message}.`);
    throw error;
  }
}

async function noSuchImage(client: RegistryClient, named: NamedReference): Promise<SourceError> {
  const { registry: host, repository } = client.asked;
  const what = named.digest ?? `tag "${named.tag ?? 'latest'}"`;
  const tags = await client.tags();
  const shown = tags.length > 0 ? ` It has ${tags.slice(-5).join(', ')}${tags.length > 5 ? ' and others' : ''}.` : '';
  return new SourceError(`The registry ${host} has no ${what} in the repository "${repository}".${shown}`);
}

async function openRoot(opened: Opened): Promise<Image[]> {
  const { document, root, options, reference } = opened;
  if (document.kind === 'manifest') {
    const leaf: Leaf = { descriptor: root, path: [], annotations: {} };
    const candidate = await candidateOf(opened.store, opened.read, leaf, document.manifest);
    const { chosen, notes } = choosePlatform([candidate], options.platform, `"${reference}"`);
    return chosen.map((one) => image(opened, one, [], notes));
  }
  return openIndex(opened, document.index);
}

async function openIndex(opened: Opened, index: Index): Promise<Image[]> {
  const { root, store, options, reference, gaps } = opened;
  const walk = await walkIndex(store, index, [root.digest]);
  gaps.push(...walk.gaps);
  const images = walk.leaves.filter(({ descriptor, annotations }) => {
    return subjectOf(undefined, annotations) === undefined && descriptor.platform?.os !== 'unknown';
  });
  if (images.length === 0) throw new SourceError(`"${reference}" is an index that names no image.`);
  const known = await Promise.all(images.map((leaf) => withPlatform(opened, leaf)));
  const { chosen, notes } = choosePlatform(known, options.platform, `"${reference}"`);
  const opening = chosen.map(async ({ leaf }) => {
    const about = walk.leaves.filter(({ annotations }) => subjectOf(undefined, annotations) === leaf.descriptor.digest);
    return openLeaf(
      opened,
      leaf,
      about.map(({ descriptor }) => descriptor),
      notes,
    );
  });
  return Promise.all(opening);
}

/** An index should tell each image's platform; where it does not, the image's config does. */
async function withPlatform(opened: Opened, leaf: Leaf) {
  if (leaf.descriptor.platform !== undefined) return { leaf, platform: leaf.descriptor.platform };
  const document = await readPart(opened.store, leaf.descriptor, []);
  if (document?.kind !== 'manifest') return { leaf, platform: undefined };
  return { leaf, platform: (await candidateOf(opened.store, opened.read, leaf, document.manifest)).platform };
}

async function openLeaf(
  opened: Opened,
  leaf: Leaf,
  listed: readonly Descriptor[],
  notes: readonly string[],
): Promise<Image> {
  const gaps: Gap[] = [];
  const document = await readPart(opened.store, leaf.descriptor, gaps);
  if (document?.kind !== 'manifest') return broken(opened, leaf, gaps);
  const candidate = await candidateOf(opened.store, opened.read, leaf, document.manifest);
  return image(opened, { ...candidate, gaps }, listed, notes);
}

function image(opened: Opened, candidate: Candidate, listed: readonly Descriptor[], notes: readonly string[]): Image {
  const { reference, named, client, store, read, options, lease } = opened;
  const { id, digest, annotations, config, layers, subjects } = candidate;
  return storedImage({
    ...{ reference, id, annotations, signal: options.signal },
    ...(digest === undefined ? {} : { digest }),
    source: 'registry',
    platform: candidate.platform ?? UNKNOWN,
    tags: [familiarReference(named)],
    notes: [...opened.notes, ...notes],
    config: config.config,
    layers: fetchedAhead(layers),
    gaps: [...opened.gaps, ...candidate.gaps, ...config.gaps],
    attestations: (gaps) => statementsAbout(client, store, read, { listed, subjects }, gaps),
    close: lease.hold(),
  });
}

function broken(opened: Opened, { descriptor }: Leaf, gaps: readonly Gap[]): Image {
  const { reference, options, lease } = opened;
  const platform = descriptor.platform ?? UNKNOWN;
  const reason = `the image for ${formatPlatform(platform)} could not be opened`;
  const known = { reference, platform, tags: [], signal: options.signal, close: lease.hold() };
  return brokenImage({ ...known, source: 'registry', id: descriptor.digest }, [
    { where: descriptor.digest, reason },
    ...opened.gaps,
    ...gaps,
  ]);
}
