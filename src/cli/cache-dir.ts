/** Where scans keep what they find out, by the command line. */
import { canBeMade, defaultCacheDir } from '../cache/index.ts';
import type { ScanOptions } from '../scan/index.ts';
import type { Values } from './options.ts';
import type { Environment } from './values.ts';

/** Nothing where the user wants no cache, and where the environment names no folder for one. */
export function cacheOption(values: Values<'cache-dir' | 'no-cache'>, env: Environment): Pick<ScanOptions, 'cacheDir'> {
  if (values['no-cache']) return {};
  const cacheDir = folderOf(values, env);
  // Who named no folder, and has no home to write to, as in many containers, need not hear of it at each scan.
  const isUsed = cacheDir !== undefined && (values['cache-dir'] !== undefined || canBeMade(cacheDir));
  return isUsed ? { cacheDir } : {};
}

/** The folder that was named, else the usual one. */
export function folderOf(values: Values<'cache-dir'>, env: Environment): string | undefined {
  return values['cache-dir'] ?? defaultCacheDir(env);
}
