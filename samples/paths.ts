import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The package's own folder: the nearest one above with a package.json, from the sources as from the build. */
function packageRoot(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : packageRoot(dirname(from));
}

/** `samples/`, with the files that are no code. */
const samplesFolder = join(packageRoot(import.meta.dirname), 'samples');

/** The names of all samples: the folders with a sample.json. */
export function sampleNames(): string[] {
  return readdirSync(samplesFolder).filter((name) => existsSync(join(samplesFolder, name, 'sample.json')));
}

export function samplePath(...parts: string[]): string {
  return join(samplesFolder, ...parts);
}
