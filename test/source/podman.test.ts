import { beforeAll, expect, test } from '@jest/globals';
import { docker, podman as source } from '../../src/source/engine.ts';
import { archiveBytes, file, makeImage } from '../support/image.ts';
import { openOptions, readImage } from '../support/open.ts';
import { describeWithEachPodman, podmanBuild, runPodman } from '../support/podman.ts';

const DOCKERFILE = `ARG DB_PASSWORD
ENV PORT=8000
RUN echo "$DB_PASSWORD" > /pw
RUN rm /pw
CMD ["sh"]
`;
const FLAGS = ['--layers', '--build-arg=DB_PASSWORD=made-up', '--tag=localhost/driftwood/podman:1'];

await describeWithEachPodman('podman source', (podman) => {
  let id: string;
  const open = (reference: string, of = source) => of.open(reference, openOptions({ dockerHost: podman.host }));

  beforeAll(async () => {
    id = await podmanBuild(podman, DOCKERFILE, FLAGS);
  });

  test('every layer and the whole config come from the export, whose layers are links', async () => {
    const [image] = await open('localhost/driftwood/podman:1');
    const { layers, gaps } = await readImage(image!);
    const { metadata } = await image!.settle();
    expect(gaps).toEqual([]);
    expect(layers.every(({ diffId, expected }) => diffId === expected)).toBe(true);
    expect(layers.map(({ diffId }) => diffId).sort()).toEqual([...new Set(metadata.diffIds)].sort());
    expect(metadata.history.map(({ empty_layer }) => empty_layer ?? false)).toEqual([
      ...[false, true, true, false, false, true],
    ]);
    expect(image).toMatchObject({ id, source: 'podman', tags: ['localhost/driftwood/podman:1'] });
  });

  test.each([['driftwood/podman:1'], ['localhost/driftwood/podman:1'], ['ID'], ['12'], ['hex']])(
    'an image is found by a short name and by any form of its ID: %s',
    async (form) => {
      const forms: Record<string, string> = { ID: id, '12': id.slice(7, 19), hex: id.slice(7) };
      const [image] = await open(forms[form] ?? form);
      await image!.close();
      expect(image!.id).toBe(id);
    },
  );

  test('metadata is there at once', async () => {
    const [image] = await open('driftwood/podman:1');
    const { history, config, exactCommands } = image!.metadata;
    await image!.close();
    expect(history.map(({ created_by }) => created_by)).toContain(
      '|1 DB_PASSWORD=made-up /bin/sh -c echo "$DB_PASSWORD" > /pw',
    );
    expect(config.config?.Env).toContain('PORT=8000');
    expect(exactCommands).toBeUndefined();
  });

  test('DOCKER_HOST may be a Podman as well', async () => {
    const [image] = await open('driftwood/podman:1', docker);
    expect((await readImage(image!)).gaps).toEqual([]);
    expect(image!.id).toBe(id);
  });

  test('an image without its own layers, squashed', async () => {
    await podmanBuild(podman, DOCKERFILE, [
      '--squash-all',
      '--build-arg=DB_PASSWORD=x',
      '--tag=localhost/driftwood/squashed:1',
    ]);
    const [image] = await open('driftwood/squashed:1');
    const { layers, gaps } = await readImage(image!);
    expect([gaps, layers.length]).toEqual([[], 1]);
  });

  test('an image whose history has no dates, as other builders write it', async () => {
    const layer = [file('app/settings.ini', 'port=8000\n')];
    const history = [{ created_by: 'ENV PORT=8000', empty_layer: true }, { created_by: 'COPY . /app' }];
    const made = await makeImage({ layers: [layer], history, tags: ['localhost/driftwood/undated:1'] });
    runPodman(podman, ['load'], await archiveBytes(made, { layout: 'docker-24' }));
    const [image] = await open('driftwood/undated:1');
    expect(image!.metadata.history.map(({ created_by }) => created_by)).toEqual(['ENV PORT=8000', 'COPY . /app']);
    const { layers, gaps } = await readImage(image!);
    expect([gaps, layers.length]).toEqual([[], 1]);
    expect((await image!.settle()).metadata.history).toEqual(history);
  });

  test('what is not there', async () => {
    await expect(open('driftwood/none:1')).rejects.toThrow('has no image "driftwood/none:1". Pull or build it first');
    await expect(open('driftwood/podman:2')).rejects.toThrow('has no image "driftwood/podman:2".');
  });
});
