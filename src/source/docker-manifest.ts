import { ContentError } from './content.ts';

/** One image of a docker-archive's `manifest.json`. https://github.com/moby/docker-image-spec/blob/main/v1.2.md#combined-image-json--filesystem-changeset-format */
export interface DockerEntry {
  /** Path of the config. */
  readonly config: string;
  readonly tags: readonly string[];
  /** Paths of the layers, lowest first. */
  readonly layers: readonly string[];
}

/** Reads `manifest.json`. Throws `ContentError` saying what is wrong with it. */
export function readDockerManifest(bytes: Uint8Array): DockerEntry[] {
  const list = parseList(bytes);
  if (list === undefined) throw new ContentError('manifest.json is not a list of images');
  return list.map(asEntry);
}

function asEntry(value: unknown, i: number): DockerEntry {
  const { Config, RepoTags, Layers } = (value ?? {}) as Record<string, unknown>;
  if (typeof Config !== 'string') throw new ContentError(`image ${i} of manifest.json names no config`);
  return { config: Config, tags: texts(RepoTags), layers: texts(Layers) };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function parseList(bytes: Uint8Array): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
