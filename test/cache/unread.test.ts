/** What is known is not read: the stored bytes of known layers are spoilt here, and nobody must notice. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/scan/index.ts';
import { type FakeEngine, fakeEngine, inspectionOf, version } from '../support/fake-engine.ts';
import { type FakeRegistry, fakeRegistry } from '../support/fake-registry.ts';
import { archiveBytes, archiveEntries, type MadeImage, writeTar } from '../support/image.ts';
import { marksOf, newFolder, OTHER_PASSWORD, PASSWORD, planned, scanAll, scanOptions, withoutMarks } from './images.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

let cacheDir: string;
let round = 0;
beforeEach(() => {
  cacheDir = join(folder, `cache-${round++}`);
});

const BASE = 0;
const NOTES = 1;
const LEAKY = 2;
const TOP = 7;

/** Writes the image with the bytes of some layers, told by their place, made zeros. */
async function archiveOf(image: MadeImage, ...spoilt: readonly number[]): Promise<string> {
  const path = join(folder, `image-${round++}.tar`);
  const names = spoilt.map((i) => image.layers[i]!.diffId.slice('sha256:'.length));
  const entries = archiveEntries(image, { layout: 'docker-25' }).map((entry) =>
    names.some((name) => entry.path.endsWith(name)) ? { ...entry, content: Buffer.alloc(entry.content.length) } : entry,
  );
  await writeTar(entries, path);
  return path;
}

const plain = { env: [], run: 'true' };

describe('of an archive', () => {
  test('an unchanged image needs no layer at all', async () => {
    const image = await planned({ ...plain, layers: [BASE, LEAKY] });
    const first = await scanAll(await archiveOf(image), { cacheDir });
    const spoilt = await archiveOf(image, 0, 1);
    const second = await scanAll(spoilt, { cacheDir });
    expect(first.images[0]!.findings.length).toBeGreaterThan(0);
    expect(second.complete).toBe(true);
    expect(second.images[0]!.reference).toBe(spoilt);
    expect(withoutMarks(second)).toEqual({ ...first, images: [{ ...first.images[0]!, reference: spoilt }] });
    expect([marksOf(first), marksOf(second)]).toEqual([
      [false, false],
      [true, true],
    ]);
    expect((await scanAll(spoilt)).complete).toBe(false);
  });

  test('a rebuilt image needs its new layers, and those in which something was found', async () => {
    await scanAll(await archiveOf(await planned({ ...plain, layers: [BASE, LEAKY] })), { cacheDir });
    const rebuilt = await planned({ ...plain, layers: [BASE, LEAKY, TOP] });
    const honest = await scanAll(await archiveOf(rebuilt));
    const warm = await scanAll(await archiveOf(rebuilt, 0), { cacheDir });
    expect(marksOf(warm)).toEqual([true, true, false]);
    expect(warm.complete).toBe(true);
    expect(warm.images[0]!.coverage.bytesRead).toBe(honest.images[0]!.coverage.bytesRead);
    expect(warm.images[0]!.findings).toEqual(honest.images[0]!.findings);
    // The next one finds the layer of this one, too.
    const next = await planned({ ...plain, layers: [BASE, LEAKY, TOP, 4] });
    expect((await scanAll(await archiveOf(next, 0, 2), { cacheDir })).complete).toBe(true);
    // A layer with something in it is read, so that it is noticed when it is spoilt.
    expect(
      (await scanAll(await archiveOf(await planned({ ...plain, layers: [BASE, LEAKY, 4] }), 1), { cacheDir })).complete,
    ).toBe(false);
  });

  test('other options that change what is told need no new layers either', async () => {
    const image = await planned({ ...plain, layers: [BASE, TOP] });
    await scanAll(await archiveOf(image), { cacheDir });
    const other = await scanAll(await archiveOf(image, 0, 1), { cacheDir, minConfidence: 'high', steps: true });
    expect({ complete: other.complete, marks: marksOf(other) }).toEqual({ complete: true, marks: [true, true] });
    // Limits decide what is found.
    const { limits } = scanOptions();
    const deeper = await scanAll(await archiveOf(image, 0, 1), { cacheDir, limits: { ...limits, nestedDepth: 2 } });
    expect(deeper.complete).toBe(false);
  });

  test('a value that the metadata names is looked for in a layer that was not searched for it', async () => {
    await scanAll(await archiveOf(await planned({ ...plain, layers: [NOTES] })), { cacheDir });
    const named = await planned({ layers: [NOTES], env: [`DB_PASSWORD=${PASSWORD}`], run: 'true' });
    const report = await scanAll(await archiveOf(named), { cacheDir });
    expect(report.images[0]!.findings.flatMap(({ locations }) => locations.map(({ path }) => path))).toContain(
      'app/notes.txt',
    );
    // Of another value it is known now that it is not there: that was found out with the first.
    const other = (value: string) => planned({ layers: [BASE, TOP], env: [`DB_PASSWORD=${value}`], run: 'true' });
    await scanAll(await archiveOf(await other(PASSWORD)), { cacheDir });
    expect((await scanAll(await archiveOf(await other(PASSWORD), 0, 1), { cacheDir, steps: true })).complete).toBe(
      true,
    );
    expect((await scanAll(await archiveOf(await other(OTHER_PASSWORD), 0, 1), { cacheDir })).complete).toBe(false);
  });

  test('a value learnt from one layer is looked for in another that is known', async () => {
    await scanAll(await archiveOf(await planned({ ...plain, layers: [NOTES] })), { cacheDir });
    const both = await archiveOf(await planned({ ...plain, layers: [NOTES, LEAKY] }));
    const report = await scanAll(both, { cacheDir });
    expect(withoutMarks(report)).toEqual(await scanAll(both));
    expect(JSON.stringify(report)).toContain('app/notes.txt');
  });

  test('a package’s record in a layer that was left unread is read when a file of it is found in another', async () => {
    await scanAll(await archiveOf(await planned({ ...plain, layers: [BASE] })), { cacheDir });
    const packaged = await archiveOf(await planned({ ...plain, layers: [BASE, 3] }));
    const report = await scanAll(packaged, { cacheDir });
    expect(JSON.stringify(report)).toContain('shipped by keyring 1.2-3, unmodified');
    expect(withoutMarks(report)).toEqual(await scanAll(packaged));
  });

  test('what was incomplete is never known', async () => {
    const image = await planned({ ...plain, layers: [BASE, LEAKY] });
    const spoilt = await archiveOf(image, 0);
    for (const _ of [1, 2]) expect((await scanAll(spoilt, { cacheDir })).complete).toBe(false);
    const whole = await scanAll(await archiveOf(image), { cacheDir });
    expect(whole.complete).toBe(true);
    expect(marksOf(whole)).toEqual([false, true]);
  });

  test('what can never be read whole stays incomplete, and is not tried again', async () => {
    const image = await planned({ ...plain, layers: [BASE, 8] });
    const first = await scanAll(await archiveOf(image), { cacheDir });
    const again = await scanAll(await archiveOf(image, 0, 1), { cacheDir });
    expect(again.images[0]!.incomplete).toEqual([
      expect.objectContaining({ reason: expect.stringContaining('srv/cut.tgz') }),
    ]);
    expect(again.images[0]!.incomplete).toEqual(first.images[0]!.incomplete);
    expect(again.complete).toBe(false);
  });

  test('an interrupted scan is never known', async () => {
    const archive = await archiveOf(await planned({ ...plain, layers: [BASE, LEAKY] }));
    const stop = new AbortController();
    await scanAll(archive, { cacheDir, signal: stop.signal, onProgress: () => stop.abort() });
    const report = await scanAll(archive, { cacheDir });
    expect(report.complete).toBe(true);
    expect(withoutMarks(report)).toEqual(await scanAll(archive));
  });

  test('who asks for raw values gets them', async () => {
    const archive = await archiveOf(await planned({ ...plain, layers: [LEAKY] }));
    await scanAll(archive, { cacheDir });
    const told: string[] = [];
    await scanAll(archive, { cacheDir, onSecret: (_, secret) => told.push(secret.reveal()) });
    expect(told).toContain(PASSWORD);
  });

  test('images of one run share what they have in common, without any cache', async () => {
    const one = await archiveOf(await planned({ ...plain, layers: [BASE, LEAKY] }));
    const two = await archiveOf(await planned({ ...plain, layers: [BASE, LEAKY, TOP] }));
    const { images } = await scan([one, two], scanOptions());
    expect(marksOf({ ...(await scanAll(one)), images })).toEqual([false, false, true, true, false]);
    const alone = await scanAll(two);
    expect(withoutMarks({ ...alone, images: [images[1]!] }).images[0]!.coverage).toEqual(alone.images[0]!.coverage);
  });

  test('of such a layer also the records of packages are at hand, for an image that names other values', async () => {
    const base = await archiveOf(await planned({ ...plain, layers: [BASE] }));
    const packaged = await archiveOf(
      await planned({ layers: [BASE, 3], env: [`DB_PASSWORD=${PASSWORD}`], run: 'true' }),
    );
    const later = await archiveOf(await planned({ ...plain, layers: [BASE, 3] }));
    const { images } = await scan([base, packaged, later], scanOptions());
    for (const [i, archive] of [base, packaged, later].entries()) {
      const alone = await scanAll(archive);
      expect(withoutMarks({ ...alone, images: [images[i]!] }).images[0]!.coverage).toEqual(alone.images[0]!.coverage);
      expect(images[i]!.findings.map(({ reasons }) => reasons)).toEqual(
        alone.images[0]!.findings.map(({ reasons }) => reasons),
      );
    }
    expect(JSON.stringify(images[2])).toContain('shipped by keyring 1.2-3, unmodified');
  });

  test('a folder that cannot be used costs a warning', async () => {
    const archive = await archiveOf(await planned({ ...plain, layers: [LEAKY] }));
    expect(await scanAll(archive, { cacheDir: archive })).toEqual(await scanAll(archive));
  });
});

describe('of a registry', () => {
  let registry: FakeRegistry | undefined;
  const fetched = (image: MadeImage, blobs: ReadonlyMap<string, Buffer>) => {
    const layers = [...blobs].filter(([, bytes]) => image.layers.some(({ tar }) => tar.equals(bytes)));
    const names = new Map(
      layers.map(([digest, bytes]) => [digest, image.layers.findIndex(({ tar }) => tar.equals(bytes))]),
    );
    return registry!.requests.flatMap((line) =>
      [...names].filter(([digest]) => line.endsWith(digest)).map(([, i]) => i),
    );
  };

  test('known layers are not fetched, not even ahead of others', async () => {
    registry = await fakeRegistry();
    try {
      const reference = `registry://${registry.host}/app:1`;
      const first = await planned({ ...plain, layers: [BASE, 4, LEAKY] });
      registry.add('1', first, { layers: 'none' });
      await scanAll(reference, { cacheDir });
      // Each once, though what the last one names is looked for in all of them: they were kept.
      expect(fetched(first, registry.blobs).sort()).toEqual([0, 1, 2]);
      registry.requests.length = 0;
      await scanAll(reference, { keepLayers: false });
      expect(fetched(first, registry.blobs).sort()).toEqual([0, 0, 1, 1, 2, 2]);
      registry.requests.length = 0;
      const again = await scanAll(reference, { cacheDir });
      expect(fetched(first, registry.blobs)).toEqual([]);
      expect(marksOf(again)).toEqual([true, true, true]);

      const rebuilt = await planned({ ...plain, layers: [TOP, BASE, 4] });
      registry.add('1', rebuilt, { layers: 'none' });
      const warm = await scanAll(reference, { cacheDir });
      expect(fetched(rebuilt, registry.blobs)).toEqual([0]);
      expect(withoutMarks(warm)).toEqual(await scanAll(reference));
    } finally {
      await registry.stop();
    }
  });
});

describe('of an Engine', () => {
  let engine: FakeEngine;

  async function serve(image: MadeImage, layout: 'docker-24' | 'docker-25'): Promise<string> {
    const history = [...image.config.history!].reverse().map(({ created_by }) => ({ CreatedBy: created_by }));
    const answers = { '/version': version('1.47'), '/history': history, '/json': inspectionOf(image) };
    engine = await fakeEngine({ ...answers, '/get': { body: await archiveBytes(image, { layout }) } });
    return engine.host;
  }

  test.each(['docker-24', 'docker-25'] as const)(
    'an unchanged image needs an inspection and its history (%s)',
    async (layout) => {
      const dockerHost = await serve(await planned({ ...plain, layers: [BASE, LEAKY] }), layout);
      try {
        const first = await scanAll('docker://app:1', { cacheDir, dockerHost });
        const asked = engine.requests.length;
        const second = await scanAll('docker://app:1', { cacheDir, dockerHost });
        expect(engine.requests.slice(0, asked).filter((path) => path.includes('/get'))).not.toEqual([]);
        expect(engine.requests.slice(asked).filter((path) => path.includes('/get'))).toEqual([]);
        expect(withoutMarks(second)).toEqual(first);
      } finally {
        await engine.close();
      }
    },
  );

  test.each(['docker-24', 'docker-25'] as const)(
    'known layers of a rebuilt one pass unsearched (%s)',
    async (layout) => {
      const first = await planned({ ...plain, layers: [BASE, LEAKY, 6] });
      await scanAll('docker://app:1', { cacheDir, dockerHost: await serve(first, layout) });
      await engine.close();
      const rebuilt = await planned({ ...plain, layers: [BASE, LEAKY, TOP] });
      const dockerHost = await serve(rebuilt, layout);
      try {
        const warm = await scanAll('docker://app:1', { cacheDir, dockerHost });
        expect(marksOf(warm)).toEqual([true, true, false]);
        expect(withoutMarks(warm)).toEqual(await scanAll('docker://app:1', { dockerHost }));
      } finally {
        await engine.close();
      }
    },
  );
});
