import type { Descriptor, Gap, Index } from '../image.ts';
import { ContentError, type ContentStore } from './content.ts';
import { matches } from './digest.ts';
import { isIndex, type OciDocument, readDocument } from './oci-json.ts';

/** Indexes within indexes that are followed: one for the platforms, one for attestations, and some for what nobody does. */
const DEPTH_MAX = 4;

/** A manifest that an index names, and by what way. */
export interface Leaf {
  readonly descriptor: Descriptor;
  /** Digests of the indexes that lead to it, outermost first. */
  readonly path: readonly string[];
  /** Annotations of the descriptors on the way, the innermost counting most. */
  readonly annotations: Readonly<Record<string, string>>;
}

export interface Walk {
  readonly leaves: readonly Leaf[];
  readonly gaps: readonly Gap[];
}

/** Finds the manifests below an index. Only indexes are read; what is wrong with one is a gap, and the others are followed. */
export async function walkIndex(store: ContentStore, index: Index, path: readonly string[] = []): Promise<Walk> {
  const leaves: Leaf[] = [];
  const gaps: Gap[] = [];
  const visited = new Set<string>();
  const follow = async (descriptor: Descriptor, above: Pick<Leaf, 'path' | 'annotations'>) => {
    const annotations = { ...above.annotations, ...descriptor.annotations };
    if (!isIndex(descriptor)) {
      leaves.push({ descriptor, path: above.path, annotations });
      return;
    }
    const nested = await openNested(store, descriptor, above.path, visited, gaps);
    const path = [...above.path, descriptor.digest];
    for (const one of nested?.manifests ?? []) await follow(one, { path, annotations });
  };
  for (const one of index.manifests) await follow(one, { path, annotations: {} });
  return { leaves, gaps };
}

async function openNested(
  store: ContentStore,
  descriptor: Descriptor,
  path: readonly string[],
  visited: Set<string>,
  gaps: Gap[],
): Promise<Index | undefined> {
  const where = descriptor.digest;
  if (path.includes(where)) gaps.push({ where, reason: 'this index contains itself' });
  else if (path.length >= DEPTH_MAX) gaps.push({ where, reason: `indexes are nested more than ${DEPTH_MAX} deep` });
  if (path.includes(where) || path.length >= DEPTH_MAX || visited.has(where)) return undefined;
  visited.add(where);
  const document = await readPart(store, descriptor, gaps);
  if (document?.kind === 'manifest') gaps.push({ where, reason: 'it is called an index and is none' });
  return document?.kind === 'index' ? document.index : undefined;
}

/** Reads an index or a manifest by its descriptor. What is wrong with it becomes a gap; a wrong digest does not keep it out. */
export async function readPart(
  store: ContentStore,
  descriptor: Descriptor,
  gaps: Gap[],
): Promise<OciDocument | undefined> {
  const where = descriptor.digest;
  try {
    const bytes = await store.manifest(descriptor);
    if (bytes === undefined) throw new ContentError(`it is not in ${store.name}`);
    if (matches(bytes, descriptor.digest) === false)
      gaps.push({ where, reason: 'its content does not match its digest' });
    return readDocument(bytes, where);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    gaps.push({ where, reason: error.message });
    return undefined;
  }
}
