/** Which program this is, to the byte: what one finds another may not. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Code, and what goes with it. */
const PARTS = /\.(?:js|ts|wasm)$/;

/** Set by the build in its bundle, where all is one file and known beforehand. */
declare const PROGRAM_DIGEST: string | undefined;

let known = typeof PROGRAM_DIGEST === 'string' ? PROGRAM_DIGEST : undefined;

/** Digest of the whole program, hashed once a process. */
export function programDigest(): string {
  known ??= digestOf(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
  return known;
}

/** Of the files below `root`, by their names there: the same wherever the program is installed. */
function digestOf(root: string): string {
  const hash = createHash('sha256');
  for (const name of ['src', 'scanners'].flatMap((folder) => partsIn(root, folder)))
    hash
      .update(`${name.length}\0${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0');
  return hash.digest('hex');
}

function partsIn(root: string, folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => PARTS.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .sort();
}
