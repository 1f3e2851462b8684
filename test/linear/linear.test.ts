/**
 * What a scan and its reports cost grows with what an image has, never with its square. Operations are counted, not seconds:
 * see `count.ts`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { shapes } from './shapes.ts';

/** What is learnt of the first values is looked for everywhere, up to a bound that is reached before. */
const LEAST = 500;
/** The operations for four times as many by those for twice as many: 2 at the most for a line, 4 for a square. */
const MOST_GROWTH = 2.2;

let counted: Readonly<Record<string, readonly (readonly [n: number, operations: number])[]>>;

beforeAll(() => {
  const arguments_ = ['--import', 'tsx', join(import.meta.dirname, 'count.ts'), String(LEAST)];
  const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  counted = JSON.parse(stdout);
}, 900_000);

describe('operations grow in a line with', () => {
  test.each(Object.keys(shapes))('%s', (shape) => {
    const [once, twice, fourfold] = counted[shape]!.map(([, operations]) => operations) as [number, number, number];
    // What grows not at all was not looked at.
    expect(fourfold).toBeGreaterThan(once * 1.1);
    expect(fourfold / twice).toBeLessThan(MOST_GROWTH);
  });
});
