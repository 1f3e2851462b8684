import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { writeBundledSample } from '../../samples/bundled.ts';
import { newFolder, scanAll } from '../cache/images.ts';
import { scanJson } from '../support/buildleaks.ts';
import { run } from './in-process.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

describe('where scans keep what they find out', () => {
  const askedOf = async (argv: readonly string[], env: Record<string, string>) =>
    (await run(['scan', ...argv, 'x'], { env })).asked?.options.cacheDir;

  test.each<[argv: string[], env: Record<string, string>, expected: string | undefined]>([
    [[], { HOME: folder }, join(folder, '.cache/buildleaks')],
    [[], { HOME: folder, XDG_CACHE_HOME: join(folder, 'xdg') }, join(folder, 'xdg/buildleaks')],
    // By the XDG rules a relative path counts for nothing.
    [[], { HOME: folder, XDG_CACHE_HOME: 'cache' }, join(folder, '.cache/buildleaks')],
    [[], {}, undefined],
    // A home that there is no way to write to.
    [[], { HOME: join(import.meta.filename, 'home') }, undefined],
    [['--cache-dir', '/elsewhere'], { HOME: folder }, '/elsewhere'],
    [['--no-cache'], { HOME: folder }, undefined],
    [['--no-cache', '--cache-dir', '/elsewhere'], {}, undefined],
    [[], { HOME: folder, BUILDLEAKS_NO_CACHE: '1' }, undefined],
    [[], { HOME: folder, BUILDLEAKS_CACHE_DIR: '/elsewhere' }, '/elsewhere'],
  ])('%j %j', async (argv, env, expected) => {
    expect(await askedOf(argv, env)).toBe(expected);
  });

  test('a proof keeps nothing and rests on nothing', async () => {
    const env = { HOME: folder, SECRET: 'a-made-up-value' };
    const { asked } = await run(['prove', '--secret', 'id=a,env=SECRET', 'x'], { env });
    expect(asked?.options).not.toHaveProperty('cacheDir');
  });
});

test('is told and cleared', async () => {
  const cacheDir = join(folder, 'cache');
  const sample = join(folder, 'driftwood.tar');
  await writeBundledSample(sample);
  await scanAll(sample, { cacheDir });
  const stat = await run(['cache', 'stat', '--cache-dir', cacheDir]);
  expect(stat.stdout).toMatch(/cache: 1 image and \d+ layers, [\d.]+ KiB, of at most 512 MiB\.\n$/);
  const json = await run(['cache', 'stat', '--cache-dir', cacheDir, '-f', 'json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ folder: cacheDir, images: 1, mostBytes: 2 ** 29 });
  const cleared = await run(['cache', 'clear'], { env: { BUILDLEAKS_CACHE_DIR: cacheDir } });
  expect(cleared.stdout).toMatch(/removed 1 image and \d+ layers/);
  expect((await run(['cache', 'stat', '--cache-dir', cacheDir])).stdout).toContain('0 images and 0 layers, 0 bytes');
  expect([stat, json, cleared].map(({ code }) => code)).toEqual([0, 0, 0]);
});

test('which folder is not known without a home', async () => {
  const { code, stderr } = await run(['cache', 'stat']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/^error: No cache folder is known: [^\n]+ Name it with --cache-dir\.\n$/),
  });
});

test('the built program knows an image at the second scan, and tells the same', async () => {
  const sample = join(folder, 'known.tar');
  await writeBundledSample(sample);
  const env = { BUILDLEAKS_CACHE_DIR: join(folder, 'built'), BUILDLEAKS_NO_CACHE: '' };
  const [cold, warm, none] = [scanJson([sample], env), scanJson([sample], env), scanJson(['--no-cache', sample], env)];
  expect(cold.stdout).toBe(none.stdout);
  expect(warm.stdout.replace(/,\s+"cached": true/g, '')).toBe(none.stdout);
  expect(warm.report.images[0]!.coverage.perLayer.every(({ cached }) => cached)).toBe(true);
  expect([cold, warm, none].map(({ status }) => status)).toEqual([1, 1, 1]);
});
