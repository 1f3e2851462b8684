/** Engines that are not to be had here: other ages, other layouts, damaged and hostile ones. */
import { createServer } from 'node:net';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { SourceError } from '../../src/errors.ts';
import { defaultLimits } from '../../src/limits.ts';
import { docker as source } from '../../src/source/engine.ts';
import { type Answer, type FakeEngine, fakeEngine, inspectionOf, version } from '../support/fake-engine.ts';
import {
  archiveBytes,
  archiveEntries,
  file,
  type LayoutName,
  layouts,
  type MadeImage,
  makeImage,
  steps,
  tarBytes,
} from '../support/image.ts';
import { openOptions, readImage } from '../support/open.ts';
import { padded, rawHeader } from '../support/tar.ts';

let image: MadeImage;
let engine: FakeEngine | undefined;

beforeAll(async () => {
  image = await makeImage({
    ...steps([
      { created_by: 'COPY a /a # buildkit', layer: [file('a', 'one'.repeat(5000))] },
      { created_by: 'ENV PORT=8000' },
      { created_by: 'COPY b /b # buildkit', layer: [file('b', '{"json":"in a layer"}')] },
    ]),
    config: { Env: ['PORT=8000'] },
    tags: ['driftwood:1'],
    attestations: [{ predicateType: 'https://slsa.dev/provenance/v1', predicate: { mark: 1 } }],
  });
});
afterEach(() => engine?.close());

const HISTORY = [
  { Id: '<missing>', Created: 1, CreatedBy: 'COPY b /b # buildkit', Comment: 'c' },
  { CreatedBy: 'old' },
];

/** Opens the image in an Engine that gives these answers besides or instead of the usual ones. */
async function open(answers: Record<string, Answer | unknown>, more = {}) {
  engine = await fakeEngine({
    '/version': version('1.47'),
    '/history': HISTORY,
    '/json': inspectionOf(image),
    ...answers,
  });
  const [opened] = await source.open('driftwood:1', openOptions({ dockerHost: engine.host, ...more }));
  return opened!;
}

async function read(answers: Record<string, Answer | unknown>, more = {}) {
  const opened = await open(answers, more);
  const got = await readImage(opened);
  return { ...got, metadata: (await opened.settle()).metadata, reasons: got.gaps.map(({ reason }) => reason) };
}

describe('an export in the layout of', () => {
  test.each(Object.keys(layouts) as LayoutName[])('%s', async (layout) => {
    const bytes = await archiveBytes(image, { layout });
    const got = await read({ '/get': { body: bytes } });
    expect(got.gaps).toEqual([]);
    expect(got.layers.map(({ diffId }) => diffId).sort()).toEqual(image.layers.map(({ diffId }) => diffId).sort());
    expect(got.metadata.history).toEqual(image.config.history);
    expect(got.metadata.config.config?.Env).toEqual(['PORT=8000']);
  });

  test.each(['none', 'gzip', 'zstd'] as const)(
    'a containerd store with %s layers, and its attestations',
    async (layers) => {
      const bytes = await archiveBytes(image, { layout: 'containerd', layers });
      const inspection = inspectionOf(image, { RepoDigests: [`driftwood@${image.id}`] });
      const got = await read({ '/get': { body: bytes }, '/json': inspection });
      expect(got.gaps).toEqual([]);
      expect(got.layers.map(({ diffId }) => diffId).sort()).toEqual(image.layers.map(({ diffId }) => diffId).sort());
      expect(got.attestations.map(({ predicateType }) => predicateType)).toEqual(['https://slsa.dev/provenance/v1']);
    },
  );
});

test.each([
  ['built here, in the older image store', [], undefined],
  ['pulled or pushed, in the older image store', [`team/driftwood@sha256:${'a'.repeat(64)}`], true],
  ['named by its own digest, in a containerd store', ['OWN'], undefined],
])('%s', async (_, names, pushed) => {
  const bytes = await archiveBytes(image, { layout: 'docker-24' });
  const RepoDigests = names.map((name) => name.replace('OWN', `driftwood@${image.id}`));
  const got = await read({ '/get': { body: bytes }, '/json': inspectionOf(image, { RepoDigests }) });
  expect(got.image.pushed).toBe(pushed);
});

describe('a damaged export', () => {
  test('cut anywhere, it is read as far as it goes and said to be short', async () => {
    const whole = await archiveBytes(image, { layout: 'docker-24' });
    // What follows the manifest's body is not needed.
    const end = whole.lastIndexOf('manifest.json\0') + 512;
    for (let cut = 0; cut <= end; cut += 512) {
      for (const at of cut % 2048 === 0 ? [cut - 1, cut, cut + 1] : [cut]) {
        const got = await read({ '/get': { body: whole.subarray(0, Math.max(at, 0)) } });
        expect([at, got.gaps.length > 0]).toEqual([at, true]);
        expect(got.metadata.diffIds).toEqual(image.layers.map(({ diffId }) => diffId));
        await engine?.close();
      }
    }
  });

  test('a layer that is missing is named', async () => {
    const entries = archiveEntries(image, { layout: 'docker-24' });
    const gone = entries.find(({ path }) => path.endsWith('layer.tar'))!;
    const bytes = await tarBytes(entries.filter((entry) => entry !== gone));
    const got = await read({ '/get': { body: bytes } });
    expect(got.gaps).toEqual([{ where: gone.path, reason: 'this layer is missing' }]);
    expect(got.layers).toHaveLength(1);
  });

  test('a layer that looks like metadata is read as a layer all the same', async () => {
    const entries = archiveEntries(image, { layout: 'docker-24' });
    const layer = entries.find(({ path }) => path.endsWith('layer.tar'))!;
    const disguised = entries.map((entry) => (entry === layer ? file(layer.path, '{"not":"a tar"}') : entry));
    const got = await read({ '/get': { body: await tarBytes(disguised) } });
    expect(got.layers.map(({ bytes }) => bytes.toString())).toContain('{"not":"a tar"}');
    expect(got.layers).toHaveLength(2);
  });

  test.each([
    ['that claims a body', Buffer.alloc(0), /^$/],
    ['that has one', padded('no header'), /^The export is damaged or ended early/],
  ])('a folder %s holds nothing up', async (_, body, reasons) => {
    const rest = await archiveBytes(image, { layout: 'docker-25' });
    const got = await read({ '/get': { body: Buffer.concat([rawHeader('x/', '5', 512), body, rest]) } });
    expect(got.reasons.join()).toMatch(reasons);
  });

  test('metadata beyond its limits is named and not held', async () => {
    const entries = [...archiveEntries(image), file('blobs/sha256/big', JSON.stringify({ a: 'x'.repeat(20_000) }))];
    const limits = { ...defaultLimits, metadataBytes: 10_000 };
    const got = await read({ '/get': { body: await tarBytes(entries) } }, { limits });
    expect(got.gaps).toEqual([
      {
        where: 'blobs/sha256/big',
        reason: '20008 bytes of JSON were not read: the limit is 10000 bytes of one document',
      },
    ]);
  });

  test('another image than asked for is said to be that', async () => {
    const other = await makeImage({ layers: [[file('x', 'x')]] });
    const got = await read({ '/get': { body: await archiveBytes(other) } });
    expect(got.reasons).toEqual(['it holds no image of that ID']);
  });

  test('an Engine that refuses the export is told in its words', async () => {
    const got = await read({ '/get': { status: 500, body: { message: 'layer does not exist' } } });
    expect(got.reasons).toEqual([expect.stringContaining('answered with an error (500): layer does not exist.')]);
  });
});

describe('what is no Engine to be used', () => {
  test.each([
    ['an old one', { '/version': version('1.23', '1.12') }, 'is too old: it speaks version 1.23'],
    ['another server', { '/version': { hello: 'world' } }, 'is no Engine: it does not tell the version'],
    ['a web page', { '/version': { body: Buffer.from('<html>') } }, 'could not be asked'],
    [
      'one that refuses',
      { '/version': { status: 403, body: { message: 'not you' } } },
      'refused the request (403): not you',
    ],
    [
      'one that fails',
      { '/json': { status: 500, body: { message: 'database is locked' } } },
      'error (500): database is locked',
    ],
    [
      'one that wants TLS',
      { '/version': { status: 400, body: Buffer.from('Client sent an HTTP request to an HTTPS server.\n') } },
      'wants TLS',
    ],
    ['one that loses the image', { '/history': { status: 404, body: {} } }, 'was deleted from the Engine'],
    ['one with half an answer', { '/json': { Id: 'x' } }, 'has no image "driftwood:1"'],
  ])('%s', async (_, answers, message) => {
    await expect(open(answers)).rejects.toThrow(SourceError);
    await engine?.close();
    await expect(open(answers)).rejects.toThrow(message);
  });

  test('one that says nothing', async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const dockerHost = `tcp://127.0.0.1:${(server.address() as { port: number }).port}`;
    const limits = { ...defaultLimits, idleMs: 200 };
    const opening = source.open('x', openOptions({ dockerHost, limits }));
    await expect(opening).rejects.toThrow(/does not answer: no answer came for/);
    server.close();
  });

  test.each([
    ['that speaks something else', 'SSH-2.0-OpenSSH_9.2\r\n', 'is no Engine: it does not speak HTTP'],
    ['that hangs up', '', 'closed the connection instead of answering'],
  ])('one %s', async (_, greeting, message) => {
    const server = createServer((socket) => socket.end(greeting).on('error', () => {}));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const dockerHost = `tcp://127.0.0.1:${(server.address() as { port: number }).port}`;
    await expect(source.open('x', openOptions({ dockerHost }))).rejects.toThrow(message);
    server.close();
  });
});

describe('versions of the API', () => {
  test.each([
    ['1.24', '1.12', '/v1.24/'],
    ['1.41', '1.12', '/v1.41/'],
    ['1.52', '1.44', '/v1.52/'],
    ['1.99', '1.44', '/v1.55/'],
    ['1.99', '1.60', '/v1.60/'],
  ])('an Engine of %s down to %s is spoken to in %s', async (newest, oldest, prefix) => {
    const opened = await open({ '/version': version(newest, oldest) });
    await opened.close();
    expect(engine!.requests[0]).toBe('/version');
    expect(engine!.requests.slice(1).every((url) => url.startsWith(prefix))).toBe(true);
  });
});
