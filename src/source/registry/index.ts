import { SourceError } from '../../errors.ts';
import type { Descriptor, Gap, Image, Index } from '../../image.ts';
import { subjectOf } from '../attestations.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { type ContentStore, metadataReader, type ReadMetadata } from '../content.ts';
import { Lease } from '../lease.ts';
import type { OciDocument } from '../oci-json.ts';
import { choosePlatform, formatPlatform } from '../platform.ts';
import { familiarReference, type NamedReference, parseNamed } from '../reference.ts';
import type { Source, SourceOptions } from '../source.ts';
import { brokenImage, storedImage } from '../stored-image.ts';
import { type Leaf, readPart, walkIndex } from '../walk.ts';
import type { RegistryClient } from './client.ts';
import { fetchedAhead } from './layers.ts';
import { findRoot } from './root.ts';
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
    layers,
    prepare: fetchedAhead,
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
