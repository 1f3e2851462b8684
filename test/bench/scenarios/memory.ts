/** Memory at sizes that no disk need hold: a registry makes the layer up while it is read. */
import { compete } from '../rounds.ts';
import { ratio } from '../table.ts';
import { EXECUTABLE } from '../tools/index.ts';
import type { Scenario } from './scenario.ts';
import { startStream } from './stream.ts';

const GIB = 2 ** 30;
const SIZES = [1, 20];

export const memory: Scenario = {
  name: 'memory',
  title: 'Peak memory by size: one generated layer, from a registry',
  run: async ({ images, say }) => {
    const corpus = images.find(({ name }) => name === 'image-debian')!.layers[0]!.files.plain;
    const rows: string[][] = [];
    let unit = Number.NaN;
    for (const size of SIZES) {
      const stream = await startStream(corpus, size * GIB);
      try {
        const reference = `registry://${stream.host}/bench:generated`;
        const argv = [process.execPath, EXECUTABLE, 'scan', '--no-cache', '--insecure', reference];
        const name = `${size} GiB`;
        const { wall, rss } = (await compete([{ name, command: { argv }, succeeds: [0, 1] }], 1, say)).get(name)!;
        if (Number.isNaN(unit)) unit = rss;
        rows.push([name, rss.toFixed(0), ratio(rss, unit), wall.toFixed(0), ((size * GIB) / wall / 1e6).toFixed(0)]);
      } finally {
        await stream.stop();
      }
    }
    return [['layer', 'RSS MiB', 'RSS', 'wall s', 'MB/s'], ...rows];
  },
};
