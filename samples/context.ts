import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { samplePath } from './paths.ts';
import type { PlantedSample } from './sample.ts';

/** What a build is given, all in one private folder. */
export interface BuildFiles {
  readonly context: string;
  readonly dockerfile: string;
  /** Files of the secret mounts, by id. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** Lays out a sample below `folder`: the application, the case's own files, the planted ones, the secrets outside. */
export function layOut(sample: PlantedSample, folder: string): BuildFiles {
  const context = join(folder, 'context');
  cpSync(samplePath('driftwood'), context, { recursive: true, filter: (path) => !path.includes('__pycache__') });
  cpSync(samplePath(sample.name), context, { recursive: true, filter: (path) => !/sample\.json|README/.test(path) });
  for (const [path, text] of Object.entries(sample.context ?? {})) write(join(context, path), text);
  const secrets = Object.entries(sample.secrets ?? {}).map(([id, text]) => [
    id,
    write(join(folder, 'secrets', id), text),
  ]);
  return { context, dockerfile: join(context, 'Dockerfile'), secrets: Object.fromEntries(secrets) };
}

function write(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}
