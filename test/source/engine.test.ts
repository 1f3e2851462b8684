import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SourceError, UsageError } from '../../src/errors.ts';
import { presenceIn, docker as source } from '../../src/source/engine.ts';
import { build, describeWithEngine, docker, loadBase, removeImage, type TestEngine } from '../support/engine.ts';
import { faultProxy } from '../support/fault-proxy.ts';
import { openOptions, readImage } from '../support/open.ts';

const NAME = `driftwood/engine-test-${process.pid}`;

const dockerfile = (base: string) => `FROM ${base} AS build
ARG DB_PASSWORD
RUN echo "$DB_PASSWORD" > /built
FROM ${base}
ARG DB_PASSWORD
ENV PORT=8000
RUN echo "$DB_PASSWORD" > /pw
RUN rm /pw
COPY --from=build /built /built
CMD ["sh"]
`;

describeWithEngine('docker source', (engine) => {
  let base: string;
  const open = (reference: string, more = {}) =>
    source.open(reference, openOptions({ dockerHost: engine.host, ...more }));
  const openOne = async (reference: string) => (await open(reference))[0]!;

  beforeAll(async () => {
    base = await loadBase(engine, `${NAME}:base`);
    const request = { dockerfile: dockerfile(base), buildArgs: { DB_PASSWORD: 'a b made-up' } };
    build(engine, { ...request, tag: `${NAME}:buildkit` });
    build(engine, { ...request, tag: `${NAME}:classic`, builder: 'classic' });
  });
  afterAll(() => removeImage(engine, ...['base', 'buildkit', 'classic'].map((tag) => `${NAME}:${tag}`)));

  test.each(['buildkit', 'classic'])('%s: every layer and the whole config come from the export', async (builder) => {
    const image = await openOne(`${NAME}:${builder}`);
    const { layers, gaps } = await readImage(image);
    const { metadata } = await image.settle();
    expect(gaps).toEqual([]);
    expect(layers.map(({ diffId }) => diffId).sort()).toEqual([...new Set(metadata.diffIds)].sort());
    expect(metadata.history.map(({ empty_layer }) => empty_layer ?? false)).toEqual([
      ...[false, true, true, false, false, false, true],
    ]);
    expect(image.id).toBe(inspect(engine, image.reference, '{{.Id}}'));
    expect(image.tags).toEqual([`${NAME}:${builder}`]);
    expect(image.platform.os).toBe('linux');
  });

  test.each(['buildkit', 'classic'])('%s: metadata is there at once, in the same order', async (builder) => {
    const image = await openOne(`${NAME}:${builder}`);
    const early = image.metadata;
    await readImage(image);
    const { metadata } = await image.settle();
    expect(early.diffIds).toEqual(metadata.diffIds);
    expect(early.config.config?.Env).toEqual(metadata.config.config?.Env);
    const steps = (history: typeof early.history) => history.map(({ created_by }) => created_by);
    expect(steps(early.history)).toEqual(steps(metadata.history));
    expect(early.history.every(({ empty_layer }) => empty_layer === undefined)).toBe(true);
  });

  test('the classic builder tells its build args as tokens', async () => {
    const { metadata, close } = await openOne(`${NAME}:classic`);
    await close();
    const commands = [...(metadata.exactCommands ?? [])];
    expect(commands.map(([i]) => metadata.history[i]!.created_by)).toEqual([
      '|1 DB_PASSWORD=a b made-up /bin/sh -c echo "$DB_PASSWORD" > /pw',
      '|1 DB_PASSWORD=a b made-up /bin/sh -c rm /pw',
    ]);
    expect(commands[1]?.[1]).toEqual(['|1', 'DB_PASSWORD=a b made-up', '/bin/sh', '-c', 'rm /pw']);
  });

  test('the classic builder leaves its own words in the config', async () => {
    const image = await openOne(`${NAME}:classic`);
    await readImage(image);
    expect((await image.settle()).metadata.config.container_config?.Cmd).toContain('CMD ["sh"]');
  });

  test('without layers nothing is exported', async () => {
    const proxy = await faultProxy(engine.host);
    const [image] = await source.open(`${NAME}:buildkit`, openOptions({ dockerHost: proxy.host }));
    for await (const _ of image!.attestations());
    expect((await image!.settle()).gaps).toEqual([]);
    await image!.close();
    await proxy.close();
    expect(proxy.requests.filter((request) => request.includes('/get'))).toEqual([]);
    expect(proxy.requests[0]).toBe('GET /version');
  });

  test('an image is found by name, ID, the beginning of an ID, and without a tag', async () => {
    const id = inspect(engine, `${NAME}:buildkit`, '{{.Id}}');
    const untagged = build(engine, { dockerfile: `FROM ${base}\nLABEL only=${process.pid}\n` });
    const names = [`${NAME}:buildkit`, `docker.io/${NAME}:buildkit`, id, id.slice(7), id.slice(7, 19), id.slice(0, 20)];
    for (const name of names) {
      const image = await openOne(name);
      await image.close();
      expect([name, image.id, image.reference]).toEqual([name, id, name]);
    }
    const image = await openOne(untagged.slice(7, 19));
    expect([image.id, image.tags]).toEqual([untagged, []]);
    expect((await readImage(image)).gaps).toEqual([]);
    removeImage(engine, untagged);
  });

  test('a bare repository name means its latest, and no other tag', async () => {
    await expect(open(NAME)).rejects.toThrow(`has no image "${NAME}". It has ${NAME}:`);
    docker(engine, ['tag', `${NAME}:classic`, `${NAME}:latest`]);
    const image = await openOne(NAME);
    expect(image.id).toBe(inspect(engine, `${NAME}:classic`, '{{.Id}}'));
    expect((await readImage(image)).gaps).toEqual([]);
    removeImage(engine, `${NAME}:latest`);
  });

  test('what is not there is an error that says what to do', async () => {
    await expect(open('driftwood/none:1')).rejects.toThrow(SourceError);
    await expect(open('driftwood/none:1')).rejects.toThrow(/has no image "driftwood\/none:1"\. Pull or build it first/);
    await expect(open(`${NAME}@sha256:${'0'.repeat(64)}`)).rejects.toThrow('has no image');
    await expect(open('NO Such')).rejects.toThrow(UsageError);
    await expect(open(`${NAME}:buildkit`, { platform: 'linux/s390x' })).rejects.toThrow(
      'has no image for linux/s390x; it has',
    );
  });

  test('an Engine tells whether it has an image', async () => {
    const options = openOptions({ dockerHost: engine.host });
    expect(await presenceIn('docker', `${NAME}:buildkit`, options)).toEqual({ state: 'present' });
    expect(await presenceIn('docker', 'driftwood/none:1', options)).toEqual({ state: 'absent' });
    const nowhere = openOptions({ dockerHost: 'unix:///nowhere/docker.sock' });
    expect(await presenceIn('docker', `${NAME}:buildkit`, nowhere)).toMatchObject({
      state: 'no-engine',
      reason: expect.stringContaining('No Engine answers at unix:///nowhere/docker.sock'),
    });
  });

  test('who stops early leaves no connection behind', async () => {
    const proxy = await faultProxy(engine.host);
    const [image] = await source.open(`${NAME}:buildkit`, openOptions({ dockerHost: proxy.host }));
    for await (const { chunks } of image!.layers()) {
      for await (const _ of chunks) break;
      break;
    }
    await image!.close();
    await proxy.idle();
    await proxy.close();
  });

  test('an aborted scan ends with the reason', async () => {
    const controller = new AbortController();
    const [image] = await open(`${NAME}:buildkit`, { signal: controller.signal });
    const reading = (async () => {
      for await (const { chunks } of image!.layers()) {
        controller.abort(new Error('interrupted'));
        for await (const _ of chunks);
      }
    })();
    await expect(reading).rejects.toThrow('interrupted');
    await image!.close();
  });
});

function inspect(engine: TestEngine, reference: string, format: string): string {
  return docker(engine, ['image', 'inspect', `--format=${format}`, reference]);
}
