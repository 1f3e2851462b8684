/** Caches that no builder here writes: older, damaged and hostile ones. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openCaches } from '../../../src/source/index.ts';
import { file, type MadeImage, makeImage, sha256 } from '../../support/image.ts';
import { openOptions, readAll, readImage } from '../../support/open.ts';

const CONFIG = 'application/vnd.buildkit.cacheconfig.v0';
const LAYER = 'application/vnd.oci.image.layer.v1.tar';
const INDEX = 'application/vnd.oci.image.index.v1+json';

let folder: string;
let image: MadeImage;

beforeAll(async () => {
  image = await makeImage({ layers: [[file('base', 'base')], [file('tools', 'tools')], [file('app', 'app')]] });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-test-'));
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(bytes: Buffer, mediaType: string) {
  const digest = sha256(bytes);
  writeFileSync(join(folder, 'blobs', digest.replace(':', '/')), bytes);
  return { mediaType, digest, size: bytes.length };
}

const json = (value: unknown, mediaType: string) => put(Buffer.from(JSON.stringify(value)), mediaType);

/** Layer 0 with 1 and 2 on it, as a manifest or, as before BuildKit 0.12, as an index of layers. */
function write(form: 'manifest' | 'index', config: unknown = standing()) {
  const layers = image.layers.map(({ tar, diffId }) => ({
    ...put(tar, LAYER),
    annotations: { 'containerd.io/uncompressed': diffId },
  }));
  const described = json(config, CONFIG);
  const root =
    form === 'index'
      ? json({ schemaVersion: 2, mediaType: INDEX, manifests: [...layers, described] }, INDEX)
      : json({ schemaVersion: 2, config: described, layers }, 'application/vnd.oci.image.manifest.v1+json');
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
}

function standing() {
  return { layers: image.layers.map(({ tar }, i) => ({ blob: sha256(tar), parent: i === 0 ? -1 : 0 })) };
}

async function read() {
  const images = await openCaches(folder, openOptions());
  const reads = [];
  for (const one of images) reads.push(await readImage(one));
  return reads.map(({ layers, gaps, image: { notes } }) => ({
    layers: layers.map(({ bytes }) => image.layers.findIndex(({ tar }) => tar.equals(bytes))),
    gaps: gaps.map(({ reason }) => reason),
    notes,
  }));
}

describe.each(['manifest', 'index'] as const)('a cache in the form of a %s', (form) => {
  it('is read chain by chain', async () => {
    write(form);
    expect(await read()).toEqual([
      { layers: [0, 1], gaps: [], notes: ['Chain 1 of 2 in this build cache.'] },
      { layers: [0, 2], gaps: [], notes: ['Chain 2 of 2 in this build cache.'] },
    ]);
  });

  it('layers that the description leaves out are read each for itself', async () => {
    write(form, { layers: standing().layers.slice(0, 2) });
    expect((await read()).map(({ layers }) => layers)).toEqual([[0, 1], [2]]);
  });

  it.each([
    ['no object', [], /how the layers of the cache belong together: .* is no JSON object/],
    ['without digests', { layers: [{}] }, /has no digest that one could look up/],
  ])('a description that is %s: every layer is read all the same, and it is said', async (_, config, reason) => {
    write(form, config);
    const reads = await read();
    expect(reads.map(({ layers }) => layers)).toEqual([[0], [1], [2]]);
    for (const { gaps } of reads) expect(gaps).toEqual([expect.stringMatching(reason)]);
  });

  it('a layer that is missing is named, the others are read', async () => {
    write(form);
    rmSync(join(folder, 'blobs', sha256(image.layers[1]!.tar).replace(':', '/')));
    expect(await read()).toMatchObject([
      { layers: [0], gaps: ['this layer is missing'] },
      { layers: [0, 2], gaps: [] },
    ]);
  });
});

it('scanned as an image: it is said what it is', async () => {
  write('manifest');
  const [read] = await readAll(folder);
  expect(read!.layers).toHaveLength(3);
  expect(read!.gaps.map(({ reason }) => reason)).toContain(
    'this is a build cache and no image; "buildleaks cache scan" reads it as one',
  );
});

describe('what is no cache', () => {
  it.each([
    ['an empty folder', () => {}, /is no exported build cache: it has no index\.json\./],
    ['an index that is none', () => writeFileSync(join(folder, 'index.json'), '{'), /index\.json is not a JSON object/],
    [
      'an image',
      () => writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [] })),
      /is no exported build cache \(--cache-to type=local or type=registry\)\. To scan an image: buildleaks scan/,
    ],
  ])('%s', async (_, prepare, message) => {
    prepare();
    await expect(openCaches(folder, openOptions())).rejects.toThrow(message);
  });

  it.each([
    ['docker://driftwood:1', /An Engine has one build cache, and "driftwood:1" names none/],
    ['podman://x', /Podman keeps no build cache/],
    ['/nowhere/cache', /\/nowhere\/cache does not exist/],
    ['UPPER//bad', /is not an image reference/],
  ])('%s', async (reference, message) => {
    await expect(openCaches(reference, openOptions())).rejects.toThrow(message);
  });
});
