import type { Gap, Manifest } from '../image.ts';
import { isStatements, subjectOf } from './attestations.ts';
import { type Candidate, candidateOf, nameOf } from './candidate.ts';
import { ContentError, type ContentStore, type ReadMetadata } from './content.ts';
import type { SavedFiles } from './files.ts';
import { readDocument } from './oci-json.ts';
import { type Leaf, readPart, walkIndex } from './walk.ts';

/** Statements about an image that lie beside it. */
export interface Statements {
  readonly leaf: Leaf;
  /** Digest of what they are about, where it is told. */
  readonly subject: string | undefined;
  /** Undefined where they are listed and not stored. */
  readonly manifest: Manifest | undefined;
}

/** Images of which one is meant at a time: those of one index or one name, for different platforms. */
export interface Group {
  readonly candidates: readonly Candidate[];
  /** Images that are listed and not stored. */
  readonly absent: readonly Leaf[];
}

export interface SavedIndex {
  readonly groups: readonly Group[];
  readonly statements: readonly Statements[];
}

/** What `index.json` names, all manifests and configs read; undefined without one. What is wrong with it is a gap. */
export async function savedIndex(
  files: SavedFiles,
  store: ContentStore,
  read: ReadMetadata,
  gaps: Gap[],
): Promise<SavedIndex | undefined> {
  const file = await files.find('index.json');
  if (file === undefined) return undefined;
  try {
    const document = readDocument(await read(file), 'index.json');
    if (document.kind === 'manifest') throw new ContentError('it is a manifest and no index');
    const walk = await walkIndex(store, document.index);
    gaps.push(...walk.gaps);
    return await sort(store, read, walk.leaves, gaps);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    gaps.push({ where: 'index.json', reason: error.message });
    return { groups: [], statements: [] };
  }
}

async function sort(
  store: ContentStore,
  read: ReadMetadata,
  leaves: readonly Leaf[],
  gaps: Gap[],
): Promise<SavedIndex> {
  const statements: Statements[] = [];
  const candidates: Keyed<Candidate>[] = [];
  const absent: Keyed<Leaf>[] = [];
  for (const leaf of leaves) {
    const isStored = (await store.blob(leaf.descriptor)) !== undefined;
    const manifest = isStored ? await readManifest(store, leaf, gaps) : undefined;
    const subject = subjectOf(manifest, leaf.annotations);
    if (subject !== undefined || isStatements(manifest)) statements.push({ leaf, subject, manifest });
    else if (manifest !== undefined)
      candidates.push({ key: keyOf(leaf), of: await candidateOf(store, read, leaf, manifest) });
    else if (!isStored) absent.push({ key: keyOf(leaf), of: leaf });
  }
  return { groups: groupsOf(candidates, absent), statements };
}

async function readManifest(store: ContentStore, leaf: Leaf, gaps: Gap[]): Promise<Manifest | undefined> {
  const document = await readPart(store, leaf.descriptor, gaps);
  if (document?.kind === 'manifest') return document.manifest;
  if (document !== undefined)
    gaps.push({ where: leaf.descriptor.digest, reason: 'it is called a manifest and is an index' });
  return undefined;
}

interface Keyed<T> {
  readonly key: string;
  readonly of: T;
}

/** What stands below one nested index, or under one name, is one image for several platforms. */
function keyOf({ path, annotations }: Leaf): string {
  return path[0] ?? `name ${nameOf(annotations) ?? ''}`;
}

function groupsOf(candidates: readonly Keyed<Candidate>[], absent: readonly Keyed<Leaf>[]): Group[] {
  const keys = new Set([...candidates, ...absent].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const isMine = (one: { key: string }) => one.key === key;
    const group = { candidates: candidates.filter(isMine).map(of), absent: absent.filter(isMine).map(of) };
    return key.startsWith('name ') && !areForDistinctPlatforms(group.candidates) ? single(group) : [group];
  });
}

function of<T>(keyed: Keyed<T>): T {
  return keyed.of;
}

function areForDistinctPlatforms(candidates: readonly Candidate[]): boolean {
  const platforms = new Set(candidates.map(({ platform }) => JSON.stringify(platform)));
  return platforms.size === candidates.length;
}

/** Images of one name and one platform are several images. */
function single({ candidates, absent }: Group): Group[] {
  return candidates.map((candidate, i) => ({ candidates: [candidate], absent: i === 0 ? absent : [] }));
}
