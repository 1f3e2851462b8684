/** What the user tells of where images come from: the base, and the Dockerfile. */
import type { ScanOptions } from '../scan/index.ts';
import type { Values } from './options.ts';
import type { originOptions } from './origin-options.ts';
import { readText } from './read-text.ts';

/** BuildKit reads no longer Dockerfile. */
const MOST_BYTES = 2 << 20;

/** Throws `UsageError` for a Dockerfile that cannot be read. */
export async function originOf(
  values: Values<(typeof originOptions)[number]>,
): Promise<Pick<ScanOptions, 'base' | 'dockerfile'>> {
  const { base, dockerfile: path } = values;
  const text = path === undefined ? undefined : await readText(path, `--dockerfile "${path}"`, MOST_BYTES);
  return {
    ...(base === undefined ? {} : { base }),
    ...(path === undefined || text === undefined ? {} : { dockerfile: { path, text } }),
  };
}
