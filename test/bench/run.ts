/**
 * Measures buildleaks beside yardsticks and peers, and prints the tables of the README:
 *
 *     npm run bench -- [--folder DIR] [--rounds N] [--peer-rounds N] [SCENARIO…]
 *
 * Inputs are built under `--folder` on the first run; see the README beside this file.
 */
import { existsSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from './inputs/index.ts';
import { scenarios } from './scenarios/index.ts';
import { markdown } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: join(tmpdir(), 'buildleaks-bench') },
    rounds: { type: 'string', default: '5' },
    'peer-rounds': { type: 'string', default: '2' },
  },
});

const say = (text: string) => console.error(text);

async function main(): Promise<void> {
  const unknown = positionals.find((name) => !scenarios.some((scenario) => scenario.name === name));
  if (unknown !== undefined)
    throw new Error(`There is no ${unknown}; there are ${scenarios.map(({ name }) => name).join(', ')}.`);
  if (!existsSync(join(import.meta.dirname, '..', '..', '.build', 'bundle', 'main.js')))
    throw new Error('Build first: npm run build');
  const folder = resolve(values.folder);
  const images = await prepare(folder, say);
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}; medians of ${values.rounds} interleaved rounds (peers: ${values['peer-rounds']}).`,
  );
  const bench = { folder, images, rounds: Number(values.rounds), peerRounds: Number(values['peer-rounds']), say };
  for (const scenario of scenarios) {
    if (positionals.length > 0 && !positionals.includes(scenario.name)) continue;
    say(`== ${scenario.name}`);
    const rows = await scenario.run(bench);
    if (rows !== undefined) console.log(`\n### ${scenario.title}\n\n${markdown(rows)}`);
  }
}

await main();
