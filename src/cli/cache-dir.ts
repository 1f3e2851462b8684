/** Where scans keep what they find out, by the command line. */
import { defaultCacheDir } from '../cache/index.ts';
import type { ScanOptions } from '../scan-options.ts';
import type { Values } from './options.ts';
import type { Environment } from './values.ts';

/** Nothing where the user wants no cache, and where the environment names no folder for one. */
export function cacheOption(values: Values<'cache-dir' | 'no-cache'>, env: Environment): Pick<ScanOptions, 'cacheDir'> {
  const cacheDir = values['no-cache'] ? undefined : folderOf(values, env);
  return cacheDir === undefined ? {} : { cacheDir };
}

/** The folder that was named, else the usual one. */
export function folderOf(values: Values<'cache-dir'>, env: Environment): string | undefined {
  return values['cache-dir'] ?? defaultCacheDir(env);
}
