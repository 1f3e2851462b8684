import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError, UsageError } from '../errors.ts';
import type { SourceName } from '../image.ts';

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

/** Where something is, as far as its reference tells. */
export interface SourcePlace {
  /** By the reference's scheme, by `--source`, or by a path that exists. */
  readonly source: SourceName | undefined;
  /** The reference without its scheme. */
  readonly rest: string;
}

/** Reads a reference for where it points. Throws `UsageError` for a contradiction, `SourceError` for a path that is not there. */
export async function placeOf(reference: string, forced: SourceName | undefined): Promise<SourcePlace> {
  const prefix = Object.keys(SCHEMES).find((one) => reference.startsWith(one));
  const scheme = prefix === undefined ? undefined : SCHEMES[prefix];
  if (scheme !== undefined && forced !== undefined && scheme !== forced) {
    throw new UsageError(`"${reference}" names the source ${scheme}, but --source says ${forced}.`);
  }
  const rest = reference.slice(prefix?.length ?? 0);
  return { source: scheme ?? forced ?? (await sourceOfPath(rest)), rest };
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
