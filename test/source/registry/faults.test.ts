import { randomBytes } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultLimits } from '../../../src/limits.ts';
import { type FakeRegistry, fakeRegistry, type Hook } from '../../support/fake-registry.ts';
import { file, type MadeImage, makeImage, sha256, steps } from '../../support/image.ts';
import { readAll } from '../../support/open.ts';

let registry: FakeRegistry;
let image: MadeImage;

beforeAll(async () => {
  image = await makeImage({
    ...steps([
      { created_by: 'COPY a /a', layer: [file('a', randomBytes(900_000))] },
      { created_by: 'COPY b /b', layer: [file('b', randomBytes(3_000_000))] },
      { created_by: 'COPY c /c', layer: [file('c', 'c')] },
    ]),
  });
});

beforeEach(async () => {
  registry = await fakeRegistry();
  registry.add('latest', image);
});

afterEach(() => registry.stop());

const scan = (more = {}) => readAll(`registry://${registry.host}/app`, more);
const isBlob = (url: string | undefined) => /\/blobs\//.test(url ?? '');

/** Does what `hook` does the first `times` times that a path fits. */
function first(times: number, fits: RegExp, hook: Hook): Hook {
  let left = times;
  return (request, response) => fits.test(request.url ?? '') && left-- > 0 && hook(request, response);
}

const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Hook =>
  (_, response) => {
    response.writeHead(code, headers).end(body);
    return true;
  };

/** Sends the beginning of a blob, then hangs up. */
const cutAt =
  (share: number): Hook =>
  ({ url, headers }, response) => {
    const whole = registry.blobs.get(url!.split('/').at(-1)!)!;
    const from = Number(/\d+/.exec(headers.range ?? '')?.[0] ?? 0);
    response.writeHead(from > 0 ? 206 : 200, {
      'content-length': whole.length - from,
      ...(from > 0 ? { 'content-range': `bytes ${from}-${whole.length - 1}/${whole.length}` } : {}),
    });
    response.write(whole.subarray(from, from + Math.floor((whole.length - from) * share)), () => response.destroy());
    return true;
  };

function expectWhole(reads: Awaited<ReturnType<typeof readAll>>): void {
  expect(reads.flatMap(({ gaps }) => gaps)).toEqual([]);
  expect(reads[0]!.layers.map(({ diffId }) => diffId)).toEqual(image.layers.map(({ diffId }) => diffId));
}

describe('a connection that breaks', () => {
  it('at 30 % of a blob is taken up from there', async () => {
    registry.hook = first(2, /\/blobs\//, cutAt(0.3));
    expectWhole(await scan());
    expect(registry.headers.filter(({ range }) => range !== undefined).length).toBeGreaterThan(0);
  });

  it('again and again is taken up as long as it gets further', async () => {
    const large = sha256(image.layers[1]!.tar);
    registry.add('plain', image, { layers: 'none' });
    registry.hook = first(6, new RegExp(large), cutAt(0.3));
    expectWhole(await readAll(`registry://${registry.host}/app:plain`));
  });

  it('is read anew from a server without ranges', async () => {
    registry.hook = first(3, /\/blobs\//, (request, response) => {
      delete request.headers.range;
      return cutAt(0.5)(request, response);
    });
    expectWhole(await scan());
  });

  it('for good leaves a gap, and the other layers are read', async () => {
    registry.add('plain', image, { layers: 'none' });
    const [large] = [sha256(image.layers[1]!.tar)];
    registry.hook = ({ url, headers }, response) => {
      if (!url!.includes(large)) return false;
      if (headers.range === undefined) return cutAt(0.5)({ url, headers } as never, response);
      response.destroy();
      return true;
    };
    const [read] = await readAll(`registry://${registry.host}/app:plain`);
    expect(read!.layers.map(({ diffId }) => diffId)[0]).toBe(image.layers[0]!.diffId);
    expect(read!.layers.map(({ diffId }) => diffId)[2]).toBe(image.layers[2]!.diffId);
    expect(read!.layers[1]!.bytes.length).toBeGreaterThan(1_000_000);
    expect(read!.layers[1]!.bytes.equals(image.layers[1]!.tar.subarray(0, read!.layers[1]!.bytes.length))).toBe(true);
    expect(read!.gaps).toEqual([
      {
        where: large,
        reason: expect.stringMatching(
          /^it could not be fetched after \d+ of \d+ bytes: The registry 127.* closed the connection/,
        ),
      },
    ]);
  });

  it('by a server that falls silent is given up after a while', async () => {
    registry.hook = ({ url }, response) => {
      if (!isBlob(url) || url!.includes(image.id)) return false;
      response.writeHead(200, { 'content-length': 100_000 });
      response.write('some');
      return true;
    };
    const [read] = await scan({ limits: { ...defaultLimits, idleMs: 300 } });
    expect(read!.gaps.filter(({ reason }) => reason.includes('does not answer in time'))).toHaveLength(3);
  });
});

describe('a blob that is not what it should be', () => {
  it('missing: named, the others read', async () => {
    const gone = [...registry.blobs.keys()].find((digest) => digest !== image.id)!;
    registry.blobs.delete(gone);
    const [read] = await scan();
    expect(read!.layers).toHaveLength(3);
    expect(read!.gaps).toEqual([{ where: gone, reason: 'it could not be fetched: the registry does not have it' }]);
  });

  it('longer than its manifest says: read that far', async () => {
    registry.add('plain', image, { layers: 'none' });
    const digest = sha256(image.layers[2]!.tar);
    registry.blobs.set(digest, Buffer.concat([image.layers[2]!.tar, Buffer.alloc(5_000_000)]));
    const [read] = await readAll(`registry://${registry.host}/app:plain`);
    expect(read!.gaps).toEqual([
      { where: digest, reason: expect.stringContaining('it is longer than the 2048 bytes that its manifest says') },
    ]);
  });

  it('a config that is another one: named and used', async () => {
    registry.blobs.set(
      image.id,
      Buffer.concat([image.configJson, Buffer.from('  ')]).subarray(0, image.configJson.length + 1),
    );
    const [read] = await readAll(`registry://${registry.host}/app`);
    expect(read!.gaps.map(({ reason }) => reason).join()).toMatch(/longer than the|does not match its digest/);
  });
});

describe('a registry that asks for patience', () => {
  it.each([429, 500, 502, 503, 504])('by %i is asked again', async (code) => {
    registry.hook = first(1, /manifests\/latest|blobs/, status(code, { 'retry-after': '0' }));
    expectWhole(await scan());
  });

  it('for longer than we wait is told of', async () => {
    registry.hook = first(9, /manifests/, status(429, { 'retry-after': '3600' }));
    await expect(scan()).rejects.toThrow(
      /was asked too often \(429\)\. Try again in 3600 seconds\. Who is logged in may ask more often\./,
    );
    expect(registry.requests.filter((line) => line.includes('manifests'))).toHaveLength(1);
  });

  it('and never lets us in is told of', async () => {
    registry.hook = first(
      99,
      /manifests/,
      status(503, { 'retry-after': '0' }, '{"errors":[{"code":"UNAVAILABLE","message":"no room"}]}'),
    );
    await expect(scan()).rejects.toThrow(/fails \(503\): no room\. Try again later\./);
  });
});

describe('a manifest that is not what it should be', () => {
  const put = (json: unknown, mediaType = 'application/vnd.oci.image.index.v1+json') =>
    registry.addManifest('odd', Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)), mediaType);
  const odd = () => readAll(`registry://${registry.host}/app:odd`, { platform: 'all' });

  it.each([
    ['no JSON', 'hello', /is not a JSON object\.$/],
    ['null', 'null', /is not a JSON object\.$/],
    ['a list', '[]', /is not a JSON object\.$/],
    ['of no kind', {}, /is neither an index nor a manifest/],
    ['an index of nothing', { schemaVersion: 2, manifests: [] }, /is an index that names no image\.$/],
    ['of schema 1', { schemaVersion: 1, name: 'x', fsLayers: [] }, /is a manifest of Docker's schema 1/],
    ['without digests', { schemaVersion: 2, config: {}, layers: [{}] }, /has no digest that one could look up/],
    [
      'with a path for a digest',
      { schemaVersion: 2, config: { digest: 'sha256:../../etc/passwd' }, layers: [] },
      /has no digest/,
    ],
    [
      'of 5 MB',
      { schemaVersion: 2, manifests: [], padding: 'x'.repeat(5_000_000) },
      /gave an answer longer than the 4194304 bytes/,
    ],
  ])('%s', async (_, json, message) => {
    put(json);
    await expect(odd()).rejects.toThrow(message);
  });

  it('of 5 MB, and its length not told', async () => {
    registry.hook = first(1, /manifests\/odd/, (_, response) => {
      response.write(Buffer.alloc(5_000_000, ' '));
      response.end();
      return true;
    });
    await expect(odd()).rejects.toThrow(/gave an answer longer than the 4194304 bytes/);
  });

  it('an index that contains itself: the images beside it are read', async () => {
    const good = registry.add('good', image);
    const loop = { mediaType: 'application/vnd.oci.image.index.v1+json', digest: `sha256:${'5'.repeat(64)}`, size: 1 };
    registry.hook = first(9, /5{64}/, status(200, {}, JSON.stringify({ schemaVersion: 2, manifests: [loop] })));
    put({ schemaVersion: 2, manifests: [loop, { ...good, platform: { os: 'linux', architecture: 'amd64' } }] });
    const [read, ...more] = await odd();
    expect(more).toEqual([]);
    expect(read!.layers).toHaveLength(3);
    expect(read!.gaps.map(({ reason }) => reason)).toEqual([
      'its content does not match its digest',
      'this index contains itself',
    ]);
  });

  it('an index with a missing manifest: the others are read', async () => {
    const good = registry.add('good', image);
    put({
      schemaVersion: 2,
      manifests: [
        { ...good, platform: { os: 'linux', architecture: 'amd64' } },
        { ...good, digest: sha256('nothing'), platform: { os: 'linux', architecture: 'arm64' } },
      ],
    });
    const reads = await odd();
    expect(reads.map(({ layers }) => layers.length)).toEqual([3, 0]);
    expect(reads[0]!.gaps).toEqual([]);
    expect(reads[1]!.gaps.map(({ reason }) => reason)).toEqual([
      'the image for linux/arm64 could not be opened',
      expect.stringMatching(/^it is not in the registry /),
    ]);
  });

  it('other than the digest that was asked for', async () => {
    const digest = sha256('asked for');
    registry.hook = first(1, new RegExp(digest), status(200, {}, '{}'));
    await expect(readAll(`registry://${registry.host}/app@${digest}`)).rejects.toThrow(
      /gave something else for .*: it hashes to sha256:44136fa/,
    );
  });
});

describe('what is not there', () => {
  it('a tag: the others are told', async () => {
    registry.hook = first(1, /tags\/list/, status(200, {}, '{"name":"app","tags":["1.0","latest"]}'));
    await expect(readAll(`registry://${registry.host}/app:2.0`)).rejects.toThrow(
      `has no tag "2.0" in the repository "app". It has 1.0, latest.`,
    );
  });

  it('a repository', async () => {
    registry.hook = first(
      1,
      /manifests/,
      status(404, {}, '{"errors":[{"code":"NAME_UNKNOWN","message":"repository name not known to registry"}]}'),
    );
    await expect(scan()).rejects.toThrow(/has no repository "app"\. See that its name is right\./);
  });

  it('a registry', async () => {
    const { host } = registry;
    await registry.stop();
    await expect(readAll(`registry://${host}/app`)).rejects.toThrow(`Nothing answers at the registry ${host}.`);
    registry = await fakeRegistry();
  });
});

describe('only what is needed', () => {
  it('no layer is fetched for metadata', async () => {
    const { openImages } = await import('../../../src/source/index.ts');
    const { openOptions } = await import('../../support/open.ts');
    const [opened] = await openImages(`registry://${registry.host}/app`, openOptions());
    await opened!.settle();
    await opened!.close();
    expect(registry.requests.filter((line) => isBlob(line))).toEqual([`GET /v2/app/blobs/${image.id}`]);
  });

  it('layers that are passed over are not waited for', async () => {
    const { openImages } = await import('../../../src/source/index.ts');
    const { openOptions } = await import('../../support/open.ts');
    const [opened] = await openImages(`registry://${registry.host}/app`, openOptions());
    const read: string[] = [];
    for await (const { where } of opened!.layers()) read.push(where);
    await opened!.close();
    expect(read).toHaveLength(3);
    expect(registry.requests.filter((line) => isBlob(line))).toHaveLength(1);
  });
});
