/** Which program this is, to the byte: what one finds another may not. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
/** Written by the build, so that nothing is hashed at start-up. */
export const DIGEST_FILE = join(ROOT, 'program-digest');
const FOLDERS = ['src', 'scanners'];
const CODE = /\.(?:js|ts|wasm)$/;

let known: string | undefined;

/** Digest of the whole program. Only what was not built is hashed anew, once a process. */
export function programDigest(): string {
  known ??= builtDigest() ?? digestOfCode();
  return known;
}

/** Digest of all code as it lies there, whatever the build wrote. */
export function digestOfCode(): string {
  const hash = createHash('sha256');
  for (const path of FOLDERS.flatMap(codeBelow)) hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

function builtDigest(): string | undefined {
  try {
    const text = readFileSync(DIGEST_FILE, 'utf8').trim();
    return /^[0-9a-f]{64}$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function codeBelow(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => CODE.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .sort();
}
