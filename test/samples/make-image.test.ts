import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rawZstdFrame } from '../../samples/make-image/zstd-raw.ts';
import {
  archiveBytes,
  type Compression,
  compress,
  directory,
  file,
  type LayoutName,
  layouts,
  type MadeImage,
  makeImage,
  steps,
  symlink,
  tarBytes,
  whiteout,
  writeArchive,
  writeFolder,
} from '../support/image.ts';

const description = {
  ...steps([
    {
      created_by: 'COPY . /app # buildkit',
      layer: [directory('app/'), file('app/.env', 'A=1\n'), symlink('app/env', '.env')],
    },
    { created_by: 'ENV PORT=8000' },
    { created_by: 'RUN /bin/sh -c rm /app/.env # buildkit', layer: [whiteout('app/.env')] },
  ]),
  config: { Env: ['PORT=8000'], Labels: { note: 'made in code' } },
  tags: ['driftwood:test'],
  attestations: [{ predicateType: 'https://slsa.dev/provenance/v0.2', predicate: { builder: { id: '' } } }],
};

let folder: string;
let image: MadeImage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'make-image-'));
  image = await makeImage(description);
});

afterAll(() => rm(folder, { recursive: true }));

test('history and layers of a step list agree', () => {
  expect(image.layers).toHaveLength(2);
  expect(image.config.history?.map((entry) => entry.empty_layer ?? false)).toEqual([false, true, false]);
});

test.each(Object.keys(layouts) as LayoutName[])('%s: equal descriptions give equal bytes', async (layout) => {
  const again = await makeImage(description);
  const [one, two] = await Promise.all([archiveBytes(image, { layout }), archiveBytes(again, { layout })]);
  expect(one.equals(two)).toBe(true);
});

const commands: Partial<Record<Compression, [string, ...string[]]>> = {
  gzip: ['gzip', '-dc'],
  estargz: ['gzip', '-dc'],
  zstd: ['zstd', '-dcq'],
  'zstd:chunked': ['zstd', '-dcq'],
  xz: ['xz', '-dc'],
};

describe.each(Object.entries(commands))('%s', (how, [command, ...args]) => {
  const there = spawnSync(command, ['--version']).status === 0;
  (there ? test : test.skip)('is undone by its command', () => {
    const bytes = Buffer.concat(Array.from({ length: 3000 }, (_, i) => Buffer.from(`line ${i}\n`)));
    const { stdout } = spawnSync(command, args, { input: compress(bytes, how as Compression) });
    expect(stdout.equals(bytes)).toBe(true);
  });
});

/** What skopeo, a reader of another house, calls each layout. Nix' and the index of all platforms it reads as well. */
const transports: Record<LayoutName, string> = {
  'docker-24': 'docker-archive',
  'docker-25': 'docker-archive',
  containerd: 'docker-archive',
  podman: 'docker-archive',
  kaniko: 'docker-archive',
  jib: 'docker-archive',
  nix: 'docker-archive',
  oci: 'oci-archive',
  'oci-nested': 'oci-archive',
};

const skopeo = spawnSync('skopeo', ['--version']).status === 0;

(skopeo ? describe : describe.skip)('skopeo reads', () => {
  function configOf(reference: string): { rootfs: { diff_ids: string[] }; config: { Env: string[] } } {
    const { stdout, stderr } = spawnSync('skopeo', ['inspect', '--config', reference], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  test.each(Object.entries(transports))('%s', async (layout, transport) => {
    const path = join(folder, `${layout}.tar`);
    await writeArchive({ ...image, attestations: [] }, path, { layout: layout as LayoutName });
    const config = configOf(`${transport}:${path}`);
    expect(config.rootfs.diff_ids).toEqual(image.layers.map((layer) => layer.diffId));
    expect(config.config.Env).toEqual(['PORT=8000']);
  });

  test('a folder with its attestation', async () => {
    const path = join(folder, 'layout');
    await writeFolder(image, path, { layers: 'zstd' });
    expect(configOf(`oci:${path}:test`).config.Env).toEqual(['PORT=8000']);
  });

  test('the bytes of every layer', async () => {
    const path = join(folder, 'copied.tar');
    await writeArchive(image, path, { layout: 'docker-24' });
    const args = ['copy', `docker-archive:${path}`, `dir:${join(folder, 'copied')}`];
    expect(spawnSync('skopeo', ['--insecure-policy', ...args], { encoding: 'utf8' }).status).toBe(0);
  });
});

const zstd = spawnSync('zstd', ['--version']).status === 0;

(zstd ? test : test.skip).each([0, 1, 300_000])('a zstd frame of %d uncompressed bytes is valid', (size) => {
  const bytes = Buffer.alloc(size, 'made in code');
  const { stdout, stderr } = spawnSync('zstd', ['-dcq'], { input: rawZstdFrame(bytes) });
  expect(stderr.toString()).toBe('');
  expect(stdout.equals(bytes)).toBe(true);
});

test('the members of a tar are what was described', async () => {
  const bytes = await tarBytes([file('/absolute', 'x'), whiteout('a/b')]);
  const { stdout } = spawnSync('tar', ['-tPf', '-'], { input: bytes, encoding: 'utf8' });
  expect(stdout.trim().split('\n')).toEqual(['/absolute', 'a/.wh.b']);
});
