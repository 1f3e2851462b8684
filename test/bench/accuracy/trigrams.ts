/**
 * Makes the table of `src/detect/named/trigrams.ts` from text: which sequences of three letters are common in it.
 *
 *     npx tsx test/bench/accuracy/trigrams.ts FOLDER…
 *
 * Any large folder of English prose and of source code will do. Every distinct word counts once, so that no single
 * document weighs much.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const LARGEST = 2 << 20;
/** A trigram is common when at least one of so many is it. */
const ONE_IN = 12_000;
/** A word counts when it stands in at least so many files. */
const FILES = 3;

const words = new Map<string, number>();
for (const folder of process.argv.slice(2)) walk(folder);
process.stdout.write(`${table()}\n`);

function walk(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path);
    else if (entry.isFile() && statSync(path).size <= LARGEST) count(path);
  }
}

function count(path: string): void {
  let bytes = readFileSync(path);
  if (path.endsWith('.gz')) bytes = gunzipSync(bytes);
  if (bytes.subarray(0, 4096).includes(0)) return;
  const text = bytes.toString('latin1').replace(/([a-z])([A-Z])/g, '$1 $2');
  const own = new Set((text.match(/[A-Za-z]{3,20}/g) ?? []).map((word) => word.toLowerCase()));
  for (const word of own) words.set(word, (words.get(word) ?? 0) + 1);
}

function table(): string {
  const counts = new Uint32Array(26 ** 3);
  let total = 0;
  for (const [word, files] of words) {
    if (files < FILES) continue;
    for (let i = 0; i + 2 < word.length; i++) {
      counts[indexOf(word, i)]!++;
      total++;
    }
  }
  const bits = Buffer.alloc(Math.ceil(counts.length / 8));
  let common = 0;
  counts.forEach((n, i) => {
    if (n * ONE_IN < total) return;
    bits[i >> 3]! |= 1 << (i & 7);
    common++;
  });
  process.stderr.write(`${words.size} words, ${total} trigrams, ${common} common\n`);
  return bits.toString('base64');
}

function indexOf(word: string, i: number): number {
  return (word.charCodeAt(i) - 97) * 676 + (word.charCodeAt(i + 1) - 97) * 26 + word.charCodeAt(i + 2) - 97;
}
