/** From a real Engine: the scan beside a bare export. The Engine is that of the tests: see `test/support/find-engine.ts`. */
import { stopDaemons } from '../../support/daemon.ts';
import { findEngine } from '../../support/find-engine.ts';
import { beginRun, endRun } from '../../support/run-folder.ts';
import { compete } from '../rounds.ts';
import { ratio, seconds } from '../table.ts';
import { EXECUTABLE } from '../tools/index.ts';
import type { Scenario } from './scenario.ts';

const TAG = 'bench:big';

export const engine: Scenario = {
  name: 'engine',
  title: 'From a Docker Engine',
  run: async ({ images, rounds, say }) => {
    beginRun();
    try {
      const { host, client } = await findEngine();
      const file = images.find(({ name }) => name === 'big')!.files.plain;
      const docker = [...client].join(' ');
      await compete(
        [{ name: 'docker load', command: { argv: ['sh', '-c', `${docker} load -q -i '${file}'`] } }],
        1,
        say,
      );
      const scan = [process.execPath, EXECUTABLE, 'scan', '--no-cache', '--docker-host', host, `docker://${TAG}`];
      const results = await compete(
        [
          { name: 'docker save | cat', command: { argv: ['sh', '-c', `${docker} save ${TAG} | cat`] } },
          { name: 'buildleaks', command: { argv: scan }, succeeds: [0, 1] },
        ],
        rounds,
        say,
      );
      const unit = results.get('docker save | cat')!.wall;
      const rows = [...results].map(([name, { wall, cpu, rss }]) => [
        ...[name, seconds(wall), ratio(wall, unit), seconds(cpu), rss.toFixed(0)],
      ]);
      return [['command', 'wall s', 'wall', 'CPU s', 'RSS MiB'], ...rows];
    } finally {
      await stopDaemons();
      endRun();
    }
  },
};
