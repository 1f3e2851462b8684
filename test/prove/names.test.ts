/** A value in a name is a leak as well: of a file, a folder, a link's target, an archive's member, a variable, a label. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import type { RunConfig } from '../../src/image.ts';
import { prove } from '../../src/prove/index.ts';
import { Secret } from '../../src/secret.ts';
import {
  directory,
  type Entry,
  file,
  hardlink,
  makeImage,
  steps,
  symlink,
  tarBytes,
  whiteout,
  writeArchive,
} from '../support/image.ts';
import { openOptions } from '../support/open.ts';
import { runFolder } from '../support/run-folder.ts';

const VALUE = 'Eelgrass-tern-5520';
const SCANNERS = new Set(['history', 'config', 'attestations', 'layers'] as const);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(runFolder(), 'names-'));
});

async function placesIn(layer: readonly Entry[], config: RunConfig, jobs: number): Promise<string[]> {
  const path = join(folder, 'image.tar');
  const list = steps([{ created_by: 'COPY . . # buildkit', layer: [file('first', 'x'), ...layer] }]);
  await writeArchive(await makeImage({ ...list, config, tags: ['names:1'] }), path);
  const options = { ...openOptions(), scanners: SCANNERS, minConfidence: 'low', jobs } as const;
  const { report } = await prove([path], [{ id: 'it', value: new Secret(VALUE) }], options);
  expect(report.complete).toBe(true);
  expect(JSON.stringify(report)).not.toContain(VALUE);
  return report.images[0]!.findings.flatMap(({ locations }) => locations.map((location) => location.path ?? ''));
}

const base64 = Buffer.from(VALUE).toString('base64url');

const layers: readonly (readonly [what: string, layer: () => Promise<Entry[]>, path: string])[] = [
  ['a file', async () => [file(`app/${VALUE}`, 'x')], 'app/*****'],
  ['an empty file', async () => [file(`app/${VALUE}`, '')], 'app/*****'],
  ['a long path', async () => [file(`app/${'d'.repeat(150)}/${VALUE}/x`, 'x')], `app/${'d'.repeat(150)}/*****/x`],
  ['a folder', async () => [directory(`app/${VALUE}/`)], 'app/*****'],
  ["a link's target", async () => [symlink('app/link', `/srv/${VALUE}`)], 'app/link'],
  ["a hard link's target", async () => [hardlink('app/link', `app/${VALUE}`)], 'app/link'],
  ['a deleted file', async () => [whiteout(`app/${VALUE}`)], 'app/.wh.*****'],
  ['another form', async () => [file(`app/token-${base64}.txt`, 'x')], 'app/token-*****.txt'],
  [
    "an archive's member",
    async () => [file('a.tgz', gzipSync(await tarBytes([file(`conf/${VALUE}`, 'x')])))],
    'a.tgz!conf/*****',
  ],
];

test.each(layers)('%s', async (_, layer, path) => {
  for (const jobs of [1, 2]) expect(await placesIn(await layer(), {}, jobs)).toContain(path);
});

test.each<[string, RunConfig, string]>([
  ['a variable', { Env: [`${VALUE}=x`] }, 'names of config.Env'],
  ['a label', { Labels: { [VALUE]: 'x' } }, 'names of config.Labels'],
])('%s', async (_, config, path) => {
  expect(await placesIn([], config, 1)).toContain(path);
});

test('a name without it is no place', async () => {
  expect(await placesIn([file('app/Eelgrass', 'x'), symlink('l', 'tern-5520')], { Env: ['A=1'] }, 1)).toEqual([]);
});
