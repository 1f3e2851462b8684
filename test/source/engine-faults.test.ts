import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { defaultLimits } from '../../src/limits.ts';
import { docker as source } from '../../src/source/engine.ts';
import { build, describeWithEngine, docker, loadBase, removeImage } from '../support/engine.ts';
import { type Fault, faultProxy } from '../support/fault-proxy.ts';
import { openOptions, readImage } from '../support/open.ts';

const NAME = `driftwood/faults-${process.pid}`;
const FILE_BYTES = 8 << 20;

describeWithEngine('an Engine that fails', (engine) => {
  let exports: number;
  let layers: string[];

  /** Opens and reads an image through a proxy that spoils its exports. */
  const read = async (fault?: Fault, more = {}, onExport = () => {}, tag = 'two-layers') => {
    const proxy = await faultProxy(engine.host, fault, onExport);
    const [image] = await source.open(`${NAME}:${tag}`, openOptions({ dockerHost: proxy.host, ...more }));
    const got = await readImage(image!);
    await proxy.close();
    exports = proxy.requests.filter((path) => path.includes('/get')).length;
    return { ...got, metadata: (await image!.settle()).metadata };
  };

  beforeAll(async () => {
    const base = await loadBase(engine, `${NAME}:base`);
    const context = { one: Buffer.alloc(FILE_BYTES, 'one '), two: Buffer.alloc(FILE_BYTES, 'two ') };
    build(engine, { dockerfile: `FROM ${base}\nCOPY one /one\nCOPY two /two\n`, context, tag: `${NAME}:two-layers` });
    ({ layers } = await read().then(({ layers: all }) => ({ layers: all.map(({ diffId }) => diffId) })));
  });
  afterAll(() => removeImage(engine, `${NAME}:two-layers`, `${NAME}:base`));

  test('a connection that breaks is taken up where it broke', async () => {
    const got = await read({ kind: 'cut', after: 5_000_000, times: 2 });
    expect(got.gaps).toEqual([]);
    expect(got.layers.map(({ diffId }) => diffId)).toEqual(layers);
    expect(exports).toBe(3);
  });

  test('one that breaks each time leaves a gap, and what came before was given', async () => {
    const got = await read({ kind: 'cut', after: 5_000_000 });
    expect(got.gaps).toHaveLength(1);
    expect(got.gaps[0]!.reason).toMatch(
      /^The connection to the Engine broke after \d+ bytes, in \S+ \(.*\), and again/,
    );
    const bytes = got.layers.reduce((sum, layer) => sum + layer.bytes.length, 0);
    expect(bytes).toBeGreaterThan(4_900_000);
    expect(got.metadata.history.length).toBeGreaterThan(2);
    expect(got.metadata.diffIds).toHaveLength(3);
  });

  test('a stall is a gap, after one more try', async () => {
    const got = await read({ kind: 'stall', after: 5_000_000 }, { limits: { ...defaultLimits, idleMs: 3000 } });
    expect(got.gaps.map(({ reason }) => reason)).toEqual([expect.stringContaining('The export stalled after')]);
    expect(exports).toBe(2);
  });

  test.each([
    ['in the middle of a layer', 5_000_001],
    ['at the end of a block', 5_120_000],
    ['before anything', 1],
  ])('an error that the Engine appends %s is told in its words', async (_, after) => {
    const text = `${JSON.stringify({ errorDetail: { message: 'no space left' }, error: 'no space left' })}\r\n`;
    const got = await read({ kind: 'end', after, text });
    expect(got.gaps.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^The Engine failed after \d+ bytes.*, and said: no space left\. See the Engine's log/),
    ]);
    expect(exports).toBe(1);
  });

  test.each([5_000_001, 5_120_000, 512, 1])(
    'an export that ends early without a word, after %d bytes',
    async (after) => {
      const got = await read({ kind: 'end', after });
      expect(got.gaps.length).toBeGreaterThan(0);
      expect(got.metadata.diffIds).toHaveLength(3);
    },
  );

  test('an image deleted in mid-scan is said to be deleted', async () => {
    const dockerfile = `FROM ${NAME}:base\nLABEL short-lived=${process.pid}\n`;
    build(engine, { dockerfile, tag: `${NAME}:deleted` });
    const deleteIt = () => void docker(engine, ['image', 'rm', `${NAME}:deleted`]);
    const got = await read(undefined, {}, deleteIt, 'deleted');
    expect(got.gaps.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^The image was deleted from the Engine while it was being scanned\./),
    ]);
    expect(got.layers).toEqual([]);
    expect(got.metadata.config.config?.Labels).toMatchObject({ 'short-lived': String(process.pid) });
  });
});
