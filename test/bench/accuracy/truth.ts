/** Where the secrets of a labelled folder are: one JSON object a line. */
import { readFileSync } from 'node:fs';

export interface Label {
  /** As in the layer, no leading slash. */
  readonly path: string;
  /** First and last line, 1-based; without them the whole file is meant. */
  readonly line?: number;
  readonly end?: number;
  readonly unit: 'line' | 'file';
  /** `unscored` places count neither way. */
  readonly label: 'secret' | 'clean' | 'unscored';
  readonly category: string;
  /** The row of the table that it counts in. */
  readonly source: string;
}

export function readTruth(path: string): Label[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Label);
}
