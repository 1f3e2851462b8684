/** Saved images of every form beside yardsticks and peers. */
import { type Compression, compressions, type SavedImage } from '../inputs/index.ts';
import type { Sample } from '../measure.ts';
import { type Contestant, compete } from '../rounds.ts';
import { scoreOf } from '../score.ts';
import { ratio, seconds } from '../table.ts';
import { isInstalled, type Tool, tools } from '../tools/index.ts';
import type { Bench, Scenario } from './scenario.ts';

/** What the times of a form are told in multiples of. */
const UNITS: Readonly<Record<Compression, string>> = {
  plain: 'sha256 by Node',
  gzip: 'inflate by Node',
  zstd: 'zstd -dc',
};

const HEAD = [
  'layers',
  'tool',
  'wall s',
  'CPU s',
  'wall',
  'RSS MiB',
  'found',
  'tokens',
  'passwords',
  'keys',
  'inside',
  'others',
];

/** One image in its three forms; peers as well where they are worth minutes. */
function scenario(name: string, title: string, takes: (tool: Tool) => boolean): Scenario {
  return {
    name,
    title,
    run: async (bench) => {
      const image = bench.images.find((one) => one.name === name)!;
      const present = tools.filter((tool) => takes(tool) && isTold(tool, bench));
      const rows: string[][] = [];
      for (const compression of compressions) rows.push(...(await formRows(image, compression, present, bench)));
      return [HEAD, ...rows];
    },
  };
}

function isTold(tool: Tool, { say }: Bench): boolean {
  if (isInstalled(tool)) return true;
  say(`${tool.name} is left out: there is no ${tool.needs} here.`);
  return false;
}

async function formRows(
  image: SavedImage,
  compression: Compression,
  present: readonly Tool[],
  bench: Bench,
): Promise<string[][]> {
  const entrants = present.flatMap((tool): (Contestant & { tool: Tool })[] => {
    const command = tool.command(image, compression);
    if (command === undefined) return [];
    const { name, kind, succeeds = [0] } = tool;
    return [{ tool, name, command, succeeds, ...(kind === 'peer' ? { most: bench.peerRounds } : {}) }];
  });
  const results = await compete(entrants, bench.rounds, bench.say);
  const unit = results.get(UNITS[compression])?.wall ?? Number.NaN;
  return entrants.map(({ tool }) => row(image, compression, tool, results.get(tool.name)!, unit));
}

function row(image: SavedImage, compression: Compression, tool: Tool, sample: Sample, unit: number): string[] {
  const figures = [seconds(sample.wall), seconds(sample.cpu), ratio(sample.wall, unit), sample.rss.toFixed(0)];
  return [compression, tool.name, ...figures, ...foundBy(tool, sample, image)];
}

function foundBy(tool: Tool, { output }: Sample, image: SavedImage): string[] {
  if (tool.sightings === undefined) return ['', '', '', '', '', ''];
  const score = scoreOf(image, tool.sightings(output, image));
  const of = image.layers.flatMap(({ planted }) => planted).length;
  return [`${score.all} of ${of}`, ...[score.token, score.password, score.key, score.inside, score.others].map(String)];
}

export const images: readonly Scenario[] = [
  scenario('big', 'A saved image with all three layers', () => true),
  scenario('image-debian', 'A Debian userland with Python, Java and Perl', ({ kind }) => kind !== 'peer'),
  scenario('image-npm', 'A node_modules folder', ({ kind }) => kind !== 'peer'),
  scenario('image-java', 'Jars and large native libraries', ({ kind }) => kind !== 'peer'),
];
