/** Which program this is, to the byte: what one finds another may not. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Code, and what it is started with: WebAssembly, rules in their stored form. */
const PARTS = /\.(?:js|ts|wasm|bin)$/;
const OWN_NAME = /^program\.[jt]s$/;

let known: string | undefined;

/** Digest of the whole program, hashed once a process: in one bundle a matter of a few milliseconds. */
export function programDigest(): string {
  known ??= digestOf(fileURLToPath(import.meta.url));
  return known;
}

/** `self`: where this code is: in a file of its own among the others, or in a folder of bundles. */
function digestOf(self: string): string {
  const hash = createHash('sha256');
  const root = join(dirname(self), '..', '..');
  const isBundled = !OWN_NAME.test(basename(self));
  const files = isBundled
    ? partsIn(dirname(self))
    : ['src', 'scanners'].flatMap((folder) => partsIn(join(root, folder)));
  for (const file of files) hash.update(`${file.length}\0${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function partsIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => PARTS.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .sort();
}
