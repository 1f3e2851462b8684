import { stat } from 'node:fs/promises';

/** Milliseconds within which a file system may not tell two writes apart. */
const CLOCK_MS = 2000;

/** Equal as long as a file is unchanged: make and Git go by the same. Undefined for what is no file, or was written just now. */
export async function stateOf(path: string): Promise<string | undefined> {
  const found = path === '-' ? undefined : await stat(path, { bigint: true }).catch(() => undefined);
  if (found === undefined || !found.isFile()) return undefined;
  const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = found;
  return Date.now() - Number(ctimeMs) < CLOCK_MS ? undefined : [dev, ino, size, mtimeNs, ctimeNs].join(':');
}
