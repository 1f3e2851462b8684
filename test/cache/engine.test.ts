import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { build, describeWithEngine, loadBase, removeImage } from '../support/engine.ts';
import { faultProxy } from '../support/fault-proxy.ts';
import { marksOf, newFolder, PASSWORD, scanAll, withoutMarks } from './images.ts';

const NAME = `driftwood/cache-${process.pid}`;
const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

describeWithEngine('images of a real Engine', (engine) => {
  const cacheDir = join(folder, 'cache');
  const dockerfile = (base: string, last: string) =>
    `FROM ${base}\nCOPY big /srv/big\nRUN echo "DB_PASSWORD=${PASSWORD}" > /srv/.env\nCOPY ${last} /srv/${last}\n`;

  beforeAll(async () => {
    const base = await loadBase(engine, `${NAME}:base`);
    const context = { big: Buffer.alloc(4 << 20, 'text '), one: 'one', two: 'two' };
    for (const last of ['one', 'two']) {
      build(engine, { dockerfile: dockerfile(base, last), context, tag: `${NAME}:${last}` });
    }
  });
  afterAll(() => removeImage(engine, `${NAME}:one`, `${NAME}:two`, `${NAME}:base`));

  /** Scans through a proxy, and tells how often an export was asked for. */
  async function scanned(tag: string, more: { readonly cacheDir?: string } = { cacheDir }) {
    const proxy = await faultProxy(engine.host);
    const report = await scanAll(`docker://${NAME}:${tag}`, { dockerHost: proxy.host, ...more });
    await proxy.close();
    return { report, exports: proxy.requests.filter((line) => /\/get(?:\?|$)/.test(line)).length };
  }

  test('an unchanged one is told again without an export; of a rebuilt one only the new layer is searched', async () => {
    const plain = await scanned('one', {});
    const [cold, warm] = [await scanned('one'), await scanned('one')];
    expect(plain.report.images[0]!.findings.length).toBeGreaterThan(0);
    expect([cold.report, withoutMarks(warm.report)]).toEqual([plain.report, plain.report]);
    expect(cold.exports).toBeGreaterThan(0);
    expect(warm.exports).toBe(0);
    const rebuilt = await scanned('two');
    expect(withoutMarks(rebuilt.report)).toEqual((await scanned('two', {})).report);
    const marks = marksOf(rebuilt.report);
    expect(marks.filter((is) => !is)).toHaveLength(1);
    expect(marks.at(-1)).toBe(false);
  });
});
