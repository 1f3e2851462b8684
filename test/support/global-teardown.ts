import { stopDaemons } from './daemon.ts';
import { endRun } from './run-folder.ts';

export default async function tearDown(): Promise<void> {
  await stopDaemons();
  endRun();
}
