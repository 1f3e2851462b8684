import { SourceError } from '../errors.ts';
import type { Attestation, Gap, Image, SourceName } from '../image.ts';
import { readStatements } from './attestations.ts';
import { type Candidate, nameOf } from './candidate.ts';
import { type ContentStore, metadataReader, type ReadMetadata } from './content.ts';
import { contentOf, type SavedFiles } from './files.ts';
import { Lease } from './lease.ts';
import { choosePlatform, formatPlatform } from './platform.ts';
import { dockerCandidates } from './saved-docker.ts';
import { type Group, type SavedIndex, type Statements, savedIndex } from './saved-oci.ts';
import type { SourceOptions } from './source.ts';
import { brokenImage, storedImage } from './stored-image.ts';
import type { Leaf } from './walk.ts';

/** What all images of one archive or folder share. */
interface Saved {
  readonly reference: string;
  readonly source: SourceName;
  readonly files: SavedFiles;
  readonly store: ContentStore;
  readonly read: ReadMetadata;
  readonly statements: readonly Statements[];
  readonly gaps: readonly Gap[];
  readonly options: SourceOptions;
  readonly lease: Lease;
}

const UNKNOWN = { os: 'unknown', architecture: 'unknown' };

/**
 * Opens every image of an archive or folder, one platform of each unless all were asked for. `manifest.json` counts more
 * than `index.json`, which some Engines wrote without layers (https://github.com/moby/moby/issues/47065); what only the
 * index has (other platforms, attestations, annotations) is taken from there. Closes `files` with the last image.
 */
export async function openSaved(
  files: SavedFiles,
  reference: string,
  source: SourceName | undefined,
  options: SourceOptions,
): Promise<readonly Image[]> {
  const gaps: Gap[] = [...files.gaps];
  const read = metadataReader(options.limits);
  const store = contentOf(files, read);
  const docker = await dockerCandidates(files, read, gaps);
  const index = await savedIndex(files, store, read, gaps);
  if (docker === undefined && index === undefined) throw neither(files, gaps);
  const saved: Saved = {
    ...{ reference, files, store, read, gaps, options },
    source: source ?? (docker === undefined ? 'oci-archive' : 'docker-archive'),
    statements: index?.statements ?? [],
    lease: new Lease(() => files.close()),
  };
  const groups = joined(docker ?? [], index);
  if (groups.length === 0) throw new SourceError(`${files.name} holds no image${reasons(gaps)}`);
  return openGroups(saved, groups);
}

/** An image that both manifests name is one candidate, with what each of them knows. */
function joined(docker: readonly Candidate[], index: SavedIndex | undefined): Group[] {
  const left = new Set(docker);
  const groups = (index?.groups ?? []).map((group) => ({
    ...group,
    candidates: group.candidates.flatMap((candidate) => {
      const same = docker.filter(({ id }) => id === candidate.id);
      for (const one of same) left.delete(one);
      return same.length === 0 ? [candidate] : same.map((one) => join(one, candidate));
    }),
  }));
  return [...groups, ...[...left].map((candidate) => ({ candidates: [candidate], absent: [] }))];
}

function join(docker: Candidate, oci: Candidate): Candidate {
  const { tags, layers, config } = docker;
  return { ...oci, config, layers, tags: tags.length > 0 ? tags : oci.tags };
}

/** A group without the platform asked for is an error; where others have it, one that is told with them. */
function openGroups(saved: Saved, groups: readonly Group[]): Image[] {
  const images: Image[] = [];
  const errors: SourceError[] = [];
  for (const group of groups) {
    try {
      images.push(...openGroup(saved, group, groups.length > 1));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      errors.push(error);
    }
  }
  if (images.length === 0) throw errors[0] ?? new SourceError(`${saved.files.name} holds no image`);
  return [...images, ...errors.map((error) => broken(saved, saved.files.name, error.message))];
}

function openGroup(saved: Saved, group: Group, isOneOfMany: boolean): Image[] {
  const { candidates, absent } = group;
  const name = candidates[0]?.tags[0] ?? nameOf(absent[0]?.annotations ?? {});
  const where = name === undefined ? saved.files.name : `${name} in ${saved.files.name}`;
  if (candidates.length === 0) return absent.map((leaf) => brokenLeaf(saved, leaf));
  const wanted = saved.options.platform;
  const { chosen, notes } = choosePlatform(candidates, wanted, where);
  const own = isOneOfMany
    ? [`This is ${name ?? 'an untagged image'}, one of several images in ${saved.files.name}.`]
    : [];
  const images = chosen.map((candidate) => open(saved, candidate, [...own, ...notes, ...absentNotes(saved, absent)]));
  return wanted === 'all' ? [...images, ...absent.map((leaf) => brokenLeaf(saved, leaf))] : images;
}

function absentNotes({ files }: Saved, absent: readonly Leaf[]): string[] {
  if (absent.length === 0) return [];
  const names = absent.map(({ descriptor }) => formatPlatform(descriptor.platform ?? UNKNOWN));
  return [`Listed, but not stored in ${files.name}: ${names.join(', ')}.`];
}

function open(saved: Saved, candidate: Candidate, notes: readonly string[]): Image {
  const { reference, source, files, options, lease } = saved;
  const { id, digest, tags, layers, annotations } = candidate;
  const statements = saved.statements.filter(({ subject }) => isAbout(candidate, subject));
  const missing = statements.some(({ manifest }) => manifest === undefined);
  return storedImage({
    ...{ reference, source, id, tags, layers, annotations, signal: options.signal },
    ...(digest === undefined ? {} : { digest }),
    ...(files.state === undefined ? {} : { state: files.state }),
    platform: candidate.platform ?? UNKNOWN,
    config: candidate.config.config,
    notes: [...notes, ...(missing ? [`An attestation of it is listed, but not stored in ${files.name}.`] : [])],
    gaps: [...saved.gaps, ...candidate.gaps, ...candidate.config.gaps],
    attestations: (gaps) => attestations(saved, statements, gaps),
    close: lease.hold(),
  });
}

function isAbout(candidate: Candidate, subject: string | undefined): boolean {
  return subject === undefined || candidate.subjects.includes(subject);
}

async function* attestations(
  { store, read }: Saved,
  statements: readonly Statements[],
  gaps: Gap[],
): AsyncGenerator<Attestation> {
  for (const { leaf, manifest } of statements) {
    if (manifest !== undefined) yield* readStatements(store, leaf.descriptor.digest, manifest, read, gaps);
  }
}

function brokenLeaf(saved: Saved, { descriptor, annotations }: Leaf): Image {
  const name = nameOf(annotations);
  const platform = formatPlatform(descriptor.platform ?? UNKNOWN);
  const reason = `an image for ${platform} is listed, but its manifest ${descriptor.digest} is not in ${saved.files.name}`;
  return broken(saved, descriptor.digest, reason, name === undefined ? [] : [name]);
}

function broken(saved: Saved, id: string, reason: string, tags: readonly string[] = []): Image {
  const { reference, source, options, gaps, lease } = saved;
  const known = { reference, source, id, platform: UNKNOWN, tags, signal: options.signal, close: lease.hold() };
  return brokenImage(known, [{ where: id, reason }, ...gaps]);
}

function neither(files: SavedFiles, gaps: readonly Gap[]): SourceError {
  const what = 'it has neither a manifest.json (docker save) nor an index.json (OCI layout)';
  return new SourceError(`${files.name} is no saved image: ${what}${reasons(gaps)}`);
}

function reasons(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return '.';
  const shown = gaps.slice(0, 3).map(({ where, reason }) => `${where}: ${reason}`);
  return `. What is wrong: ${shown.join('; ')}${gaps.length > 3 ? `; and ${gaps.length - 3} more` : ''}.`;
}
