/** The source on a current Engine, with both image stores. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { docker as source } from '../../src/source/engine.ts';
import { build, docker, loadBase, removeImage } from '../support/engine.ts';
import { describeWithCurrentEngine, type Store } from '../support/engine-sid.ts';
import { openOptions, readImage } from '../support/open.ts';

const STORES: readonly Store[] = ['containerd', 'graph-driver'];
const BASE = 'driftwood-base:latest';
const DISCARDED = 'made-up-for-a-discarded-stage';

const dockerfile = `FROM ${BASE} AS build
ARG ONLY_HERE
RUN echo "$ONLY_HERE" > /built
FROM ${BASE}
ARG DB_PASSWORD
ENV PORT=8000
RUN echo "$DB_PASSWORD" > /pw
RUN rm /pw
COPY --from=build /built /built
CMD ["sh"]
`;
const buildArgs = { DB_PASSWORD: 'a b made-up', ONLY_HERE: DISCARDED };
const manyPlatforms = 'FROM scratch\nARG TARGETARCH\nLABEL arch=$TARGETARCH\nCOPY f /f-$TARGETARCH\n';

for (const store of STORES) {
  await describeWithCurrentEngine('docker source', store, (engine) => {
    const hasManifests = store === 'containerd';
    const open = (tag: string, more = {}) =>
      source.open(`driftwood/current:${tag}`, openOptions({ dockerHost: engine.host, ...more }));
    const make = (tag: string, flags: readonly string[], more = {}) =>
      build(engine, { dockerfile, buildArgs, tag: `driftwood/current:${tag}`, flags, ...more });

    beforeAll(async () => {
      await loadBase(engine, BASE);
      make('max', hasManifests ? ['--provenance=mode=max'] : ['--provenance=false']);
      make('classic', [], { builder: 'classic' });
    });
    afterAll(() => removeImage(engine, 'driftwood/current:max', 'driftwood/current:classic'));

    test.each(['max', 'classic'])('%s: every layer and the whole config come from the export', async (tag) => {
      const [image] = await open(tag);
      const early = image!.metadata;
      const { layers, gaps } = await readImage(image!);
      const { metadata } = await image!.settle();
      expect(gaps).toEqual([]);
      expect(layers.map(({ diffId }) => diffId).sort()).toEqual([...new Set(metadata.diffIds)].sort());
      const empty = metadata.history.map(({ empty_layer }) => empty_layer ?? false);
      expect(empty).toEqual([false, true, true, false, false, false, true]);
      expect(early.diffIds).toEqual(metadata.diffIds);
      expect(early.history.map(({ created_by }) => created_by)).toEqual(
        metadata.history.map(({ created_by }) => created_by),
      );
      expect(image!.digest === undefined).toBe(!hasManifests);
    });

    test('the provenance is given where the store keeps it, with what only a discarded stage was told', async () => {
      const [image] = await open('max');
      const { attestations, layers } = await readImage(image!);
      const statements = attestations.map(({ statement }) => JSON.stringify(statement));
      expect(statements.map((text) => text.includes(DISCARDED))).toEqual(hasManifests ? [true] : []);
      expect(attestations.every(({ predicateType }) => predicateType.startsWith('https://slsa.dev/provenance/'))).toBe(
        true,
      );
      expect(layers.some(({ bytes }) => bytes.includes(DISCARDED))).toBe(true);
    });

    test('the provenance is given without the layers', async () => {
      const [image] = await open('max');
      const given: string[] = [];
      for await (const { where } of image!.attestations()) given.push(where);
      expect(given).toHaveLength(hasManifests ? 1 : 0);
      expect((await image!.settle()).gaps).toEqual([]);
      await image!.close();
    });

    test("the classic builder's tokens, where the Engine tells them", async () => {
      const [image] = await open('classic');
      await image!.close();
      const commands = [...(image!.metadata.exactCommands?.values() ?? [])];
      expect(commands.map((command) => command[1])).toEqual(
        hasManifests ? [] : Array(2).fill('DB_PASSWORD=a b made-up'),
      );
    });

    test('found by ID, by the beginning of it, and by digest', async () => {
      const id = docker(engine, ['image', 'inspect', '--format={{.Id}}', 'driftwood/current:max']);
      const names = [id, id.slice(7), id.slice(7, 19), ...(hasManifests ? [`driftwood/current@${id}`] : [])];
      for (const name of names) {
        const [image] = await source.open(name, openOptions({ dockerHost: engine.host }));
        const { gaps, layers } = await readImage(image!);
        expect([name, image!.id, gaps, layers.length]).toEqual([name, id, [], 4]);
      }
    });

    if (hasManifests) {
      test('several platforms: one at a time or all, each with its own layers and provenance', async () => {
        const flags = ['--platform=linux/amd64,linux/s390x', '--provenance=mode=max'];
        build(engine, { dockerfile: manyPlatforms, context: { f: 'x' }, tag: 'driftwood/current:many', flags });
        const images = await open('many', { platform: 'all' });
        for (const image of images) {
          const { layers, attestations, gaps } = await readImage(image);
          const arch = image.platform.architecture;
          expect([arch, gaps]).toEqual([arch, []]);
          expect(layers).toHaveLength(1);
          expect(layers[0]!.bytes.includes(`f-${arch}`)).toBe(true);
          expect(attestations).toHaveLength(1);
          expect(JSON.stringify(attestations[0]!.statement)).toContain(arch);
          expect((await image.settle()).metadata.config.config?.Labels).toEqual({ arch });
        }
        expect(images.map(({ platform }) => platform.architecture).sort()).toEqual(['amd64', 's390x']);
        await expect(open('many', { platform: 'linux/riscv64' })).rejects.toThrow(
          /has no image for linux\/riscv64; it has linux\/(?:amd64|s390x), linux\/(?:amd64|s390x)\./,
        );
        removeImage(engine, 'driftwood/current:many');
      });

      test.each(['gzip', 'zstd', 'uncompressed'])('layers compressed as %s', async (compression) => {
        const output = `--output=type=image,name=driftwood/current:packed,compression=${compression},force-compression=true`;
        const { tag: _, ...request } = { dockerfile, buildArgs, tag: '' };
        build(engine, { ...request, flags: [output] });
        const [image] = await open('packed');
        const { layers, gaps } = await readImage(image!);
        expect([gaps, layers.length]).toEqual([[], 4]);
        removeImage(engine, 'driftwood/current:packed');
      });
    }
  });
}
