import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { sweeper } from '../../src/cli/v8.ts';

const CHUNK = 64 << 10;
const CHUNKS = 2000;

/** Bytes of buffers there were on average while so many were made, the last few held as a stream would. */
async function held(onBytes: (bytes: number) => void): Promise<number> {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  await turn();
  const before = process.memoryUsage().arrayBuffers;
  const last: Buffer[] = [];
  let sum = 0;
  for (let i = 1; i <= CHUNKS; i++) {
    last.push(Buffer.allocUnsafeSlow(CHUNK));
    if (last.length > 4) last.shift();
    onBytes(i * CHUNK);
    await turn();
    sum += process.memoryUsage().arrayBuffers - before;
  }
  return sum / CHUNKS;
}

test('buffers that were read are let go of while they are young', async () => {
  const left = await held(() => {});
  const swept = await held(sweeper());
  expect(swept).toBeLessThan(left / 2);
});
