/** A layer that several images of one run have is fetched and searched once. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { madeUpPassword } from '../../../samples/password.ts';
import { scan } from '../../../src/scan/index.ts';
import { type FakeRegistry, fakeRegistry } from '../../support/fake-registry.ts';
import { file, makeImage, makeParts, steps } from '../../support/image.ts';
import { openOptions } from '../../support/open.ts';

const given = madeUpPassword('shared');
const base = [file('base/notes', 'nothing to see\n')];

/** Both images were given the same value, which is known before their layers are read. */
function imageFor(architecture: string, mark: string) {
  return makeImage({
    ...steps([
      { created_by: 'COPY base /base # buildkit', layer: base },
      { created_by: `ENV DB_PASSWORD=${given}` },
      { created_by: 'COPY own /own # buildkit', layer: [file('own/notes', `${mark} has ${given}\n`)] },
    ]),
    config: { Env: [`DB_PASSWORD=${given}`] },
    platform: { os: 'linux', architecture },
  });
}

let registry: FakeRegistry;
beforeEach(async () => {
  registry = await fakeRegistry();
});
afterEach(() => registry.stop());

const read = async (tags: readonly string[], platform?: string) =>
  scan(
    tags.map((tag) => `registry://${registry.host}/app:${tag}`),
    {
      ...openOptions(platform === undefined ? {} : { platform }),
      scanners: new Set(['history', 'config', 'attestations', 'layers']),
      minConfidence: 'medium',
    },
  );

const askedFor = (digest: string) => registry.requests.filter((line) => line.endsWith(`/blobs/${digest}`)).length;
const keysOf = ({ images }: Awaited<ReturnType<typeof read>>) =>
  images.map(({ findings }) => findings.map(({ key }) => key).sort());

it('over all platforms of an index', async () => {
  const images = [await imageFor('amd64', 'one'), await imageFor('arm64', 'two')];
  registry.add('many', images);
  const report = await read(['many'], 'all');
  expect([report.complete, keysOf(report)]).toEqual([true, Array(2).fill(['DB_PASSWORD'])]);
  const layers = images.flatMap((image) => makeParts(image).manifest.layers.map(({ digest }) => digest));
  expect([layers[0], layers.map(askedFor)]).toEqual([layers[2], [1, 1, 1, 1]]);
});

it('over several images', async () => {
  const images = [await imageFor('amd64', 'one'), await imageFor('amd64', 'two')];
  for (const [i, image] of images.entries()) registry.add(`tag-${i}`, image);
  const report = await read(['tag-0', 'tag-1']);
  expect([report.complete, keysOf(report)]).toEqual([true, Array(2).fill(['DB_PASSWORD'])]);
  const layers = images.flatMap((image) => makeParts(image).manifest.layers.map(({ digest }) => digest));
  expect([layers[0], layers.map(askedFor)]).toEqual([layers[2], [1, 1, 1, 1]]);
});

it('is looked at again for what each of them teaches', async () => {
  const learnt = ['one', 'two'].map((name) => madeUpPassword(`learnt ${name}`));
  const shared = [file('base/notes', learnt.map((value) => `a note with ${value} in it\n`).join(''))];
  for (const [i, value] of learnt.entries()) {
    const image = await makeImage(
      steps([
        { created_by: 'COPY base /base # buildkit', layer: shared },
        { created_by: 'COPY own /own # buildkit', layer: [file('own/.env', `DB_PASSWORD=${value}\n`)] },
      ]),
    );
    registry.add(`learns-${i}`, image);
  }
  const report = await read(['learns-0', 'learns-1']);
  const places = report.images.map(({ findings }) =>
    findings.map(({ locations }) => locations.map(({ path, line }) => `${path}:${line}`).sort()),
  );
  expect(report.complete).toBe(true);
  expect(places).toEqual([[['base/notes:1', 'own/.env:1']], [['base/notes:2', 'own/.env:1']]]);
});
