/** Scans that read no layer: what counts is how fast they start. In multiples of a bare start of Node. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from '../measure.ts';
import { compete } from '../rounds.ts';
import { ratio, seconds } from '../table.ts';
import { EXECUTABLE } from '../tools/index.ts';
import type { Scenario } from './scenario.ts';

/** Short ones are run more often: their figures scatter more. */
const MORE = 4;

export const start: Scenario = {
  name: 'start',
  title: 'Scans that read no layer, and a second scan of an unchanged image',
  run: async ({ images, rounds, say }) => {
    const image = images.find(({ name }) => name === 'big')!.files.plain;
    const cache = mkdtempSync(join(tmpdir(), 'bench-cache-'));
    const scan = (...flags: readonly string[]) => ({ argv: [process.execPath, EXECUTABLE, 'scan', ...flags, image] });
    const second = scan('--cache-dir', cache);
    try {
      say(`a first scan, which fills the cache: ${(await measure(second)).wall.toFixed(2)} s`);
      const results = await compete(
        [
          { name: 'node -e 0', command: { argv: [process.execPath, '-e', '0'] } },
          { name: 'buildleaks --version', command: { argv: [process.execPath, EXECUTABLE, '--version'] } },
          { name: 'metadata only', command: scan('--no-cache', '--scanners', 'history,config'), succeeds: [0, 1] },
          { name: 'second scan', command: second, succeeds: [0, 1] },
        ],
        rounds * MORE,
        say,
      );
      const unit = results.get('node -e 0')!;
      const rows = [...results].map(([name, { wall, cpu, rss }]) => [
        ...[name, seconds(wall), ratio(wall, unit.wall), seconds(cpu), ratio(cpu, unit.cpu), rss.toFixed(0)],
      ]);
      return [['command', 'wall s', 'wall', 'CPU s', 'CPU', 'RSS MiB'], ...rows];
    } finally {
      rmSync(cache, { recursive: true });
    }
  },
};
