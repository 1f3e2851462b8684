import type { Gap } from '../image.ts';
import { type Candidate, loadConfig } from './candidate.ts';
import { platformOf } from './config.ts';
import { ContentError, type ReadMetadata } from './content.ts';
import { type DockerEntry, readDockerManifest } from './docker-manifest.ts';
import type { SavedFiles } from './files.ts';
import type { StoredLayer } from './stored-image.ts';

const BLOB = /(?:^|\/)blobs\/(sha256)\/([0-9a-f]{64})$/;

/** The images that `manifest.json` names; undefined without one. What is wrong with it is a gap. */
export async function dockerCandidates(
  files: SavedFiles,
  read: ReadMetadata,
  gaps: Gap[],
): Promise<Candidate[] | undefined> {
  const file = await files.find('manifest.json');
  if (file === undefined) return undefined;
  try {
    const entries = readDockerManifest(await read(file));
    return await Promise.all(entries.map((entry) => candidateOf(files, read, entry)));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    gaps.push({ where: 'manifest.json', reason: error.message });
    return [];
  }
}

async function candidateOf(files: SavedFiles, read: ReadMetadata, entry: DockerEntry): Promise<Candidate> {
  const config = await loadConfig(() => files.find(entry.config), read, entry.config);
  return {
    platform: platformOf(config.config),
    id: config.id ?? entry.config,
    tags: entry.tags,
    config,
    layers: await Promise.all(entry.layers.map((path) => layerAt(files, path))),
    annotations: {},
    subjects: [],
    gaps: [],
  };
}

async function layerAt(files: SavedFiles, path: string): Promise<StoredLayer> {
  const file = await files.find(path);
  const blob = BLOB.exec(path);
  return {
    where: path,
    identity: file?.identity ?? path,
    ...(blob === null ? {} : { digest: `${blob[1]!}:${blob[2]!}` }),
    ...(file?.size === undefined ? {} : { size: file.size }),
    open: async () => file,
  };
}
