import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError, UsageError } from '../errors.ts';
import type { Image, SourceName } from '../image.ts';
import { dockerArchive, ociArchive } from './archive.ts';
import { docker, podman } from './engine.ts';
import { ociLayout } from './layout.ts';
import { openNamed } from './named.ts';
import { openAll } from './open-all.ts';
import { registry } from './registry/index.ts';
import type { Source, SourceOptions } from './source.ts';

/** Every kind of place where images are. */
const SOURCES: readonly Source[] = [docker, podman, registry, dockerArchive, ociArchive, ociLayout];

/** What a reference may begin with → the source that it names. */
const SCHEMES: Readonly<Record<string, SourceName>> = {
  'docker://': 'docker',
  'podman://': 'podman',
  'registry://': 'registry',
  'docker-archive:': 'docker-archive',
  'oci-archive:': 'oci-archive',
  'oci-layout:': 'oci-layout',
  'oci:': 'oci-layout',
};

export interface OpenOptions extends SourceOptions {
  /** Forces the source; default: told from the reference. */
  readonly source?: SourceName;
}

/**
 * Opens what a reference names: `docker://name`, `registry://host/repo:tag`, `oci-archive:FILE` …, a path, `-`, or a bare name,
 * which the Engine is asked for and then the registry. Throws `SourceError` or `UsageError`.
 */
export async function openImages(reference: string, options: OpenOptions): Promise<readonly Image[]> {
  const { scheme, rest } = splitScheme(reference);
  const name = agreed(reference, scheme, options.source) ?? (await sourceOfPath(rest));
  return name === undefined ? openNamed(rest, options) : openAll(sourceNamed(name), rest, options);
}

function splitScheme(reference: string): { scheme?: SourceName; rest: string } {
  const prefix = Object.keys(SCHEMES).find((one) => reference.startsWith(one));
  if (prefix === undefined) return { rest: reference };
  const rest = reference.slice(prefix.length);
  if (rest === '') throw new UsageError(`"${reference}" names no image: something must follow ${prefix}`);
  return { scheme: SCHEMES[prefix]!, rest };
}

function agreed(
  reference: string,
  scheme: SourceName | undefined,
  forced: SourceName | undefined,
): SourceName | undefined {
  if (scheme !== undefined && forced !== undefined && scheme !== forced) {
    throw new UsageError(`"${reference}" names the source ${scheme}, but --source says ${forced}.`);
  }
  return scheme ?? forced;
}

/** A path that exists is an archive or a layout. A folder that is no layout may have an image's name by chance. */
async function sourceOfPath(path: string): Promise<SourceName | undefined> {
  if (path === '-') return 'docker-archive';
  const found = await stat(path).catch(() => undefined);
  const isPath = /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/])/.test(path) || /\.(?:tar|tgz|tar\.\w+)$/.test(path);
  if (found === undefined && isPath) throw new SourceError(`${path} does not exist.`);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return 'docker-archive';
  return isPath || (await isLayout(path)) ? 'oci-layout' : undefined;
}

async function isLayout(folder: string): Promise<boolean> {
  const marks = ['index.json', 'oci-layout', 'manifest.json'].map((name) =>
    stat(join(folder, name)).catch(() => undefined),
  );
  return (await Promise.all(marks)).some((mark) => mark !== undefined);
}

function sourceNamed(name: SourceName): Source {
  return SOURCES.find((source) => source.name === name)!;
}
