/** What every scan must at least do, by other means: read the bytes, hash them, decompress them, look for the keywords. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInRules } from '../../../src/detect/built-in/index.ts';
import type { Compression, SavedImage } from '../inputs/index.ts';
import { quoted, type Tool } from './tool.ts';

type Files = (image: SavedImage, compression: Compression) => readonly string[];

const layersIn: Files = ({ layers }, compression) => layers.map(({ files }) => files[compression]);

/** A yardstick for one form of an image's layers: a command line of the shell for their files. */
function yardstick(name: string, form: Compression, line: (files: string) => string, needs?: string): Tool {
  return {
    name,
    kind: 'yardstick',
    ...(needs === undefined ? {} : { needs }),
    command: (image, compression) =>
      compression === form
        ? { argv: ['sh', '-c', line(layersIn(image, compression).map(quoted).join(' '))] }
        : undefined,
  };
}

const script = (name: string) => quoted(join(import.meta.dirname, 'scripts', name));

/** Words that rules look for, one a line. */
function keywordFile(): string {
  const rules = builtInRules();
  const words = new Set(Array.from({ length: rules.size }, (_, i) => rules.keyword(i).text));
  const file = join(tmpdir(), `bench-keywords-${process.pid}.txt`);
  writeFileSync(file, [...words].filter((word) => !/[\r\n]/.test(word)).join('\n'));
  return file;
}

export const yardsticks: readonly Tool[] = [
  yardstick('cat', 'plain', (files) => `cat ${files} | cat`),
  yardstick('sha256 by Node', 'plain', (files) => `exec node ${script('sha256.mjs')} ${files}`),
  yardstick('sha256sum', 'plain', (files) => `exec sha256sum ${files}`),
  yardstick('ripgrep, keywords only', 'plain', (files) => `exec rg -a -i -c -F -f ${keywordFile()} ${files}`, 'rg'),
  yardstick('zcat', 'gzip', (files) => `exec zcat ${files}`),
  yardstick('inflate by Node', 'gzip', (files) => `exec node ${script('inflate.mjs')} ${files}`),
  yardstick('zstd -dc', 'zstd', (files) => `exec zstd -dc ${files}`, 'zstd'),
];
