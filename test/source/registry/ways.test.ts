/** Ways to a registry that lead past others: mirrors and proxies. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type FakeRegistry, fakeRegistry } from '../../support/fake-registry.ts';
import { file, type MadeImage, makeImage } from '../../support/image.ts';
import { readAll } from '../../support/open.ts';

let image: MadeImage;
let registry: FakeRegistry;

beforeAll(async () => {
  image = await makeImage({ layers: [[file('a', 'a')], [file('b', 'b')]] });
});
beforeEach(async () => {
  registry = await fakeRegistry();
  registry.add('latest', image);
});
afterEach(() => registry.stop());

describe('a mirror of Docker Hub', () => {
  const read = (name: string, ...mirrors: string[]) => readAll(`registry://${name}`, { registry: { mirrors } });

  it.each([
    ['driftwood/app', 'driftwood/app'],
    ['alpine', 'library/alpine'],
    ['docker.io/library/alpine', 'library/alpine'],
  ])('%s is asked of it', async (name, repository) => {
    const [one] = await read(name, registry.host);
    expect([one!.gaps, one!.layers.length, one!.image.notes]).toEqual([
      [],
      2,
      [`Read from the mirror ${registry.host}.`],
    ]);
    expect(registry.requests).toContain(`GET /v2/${repository}/manifests/latest`);
  });

  it('that does not have it is passed over, and one that does not answer', async () => {
    const empty = await fakeRegistry();
    const gone = await fakeRegistry();
    await gone.stop();
    const [one] = await read('alpine', empty.host, gone.host, registry.host);
    await empty.stop();
    expect(one!.layers).toHaveLength(2);
    expect(empty.requests).toContain('GET /v2/library/alpine/manifests/latest');
  });

  it("is not asked for another registry's images", async () => {
    const mirror = await fakeRegistry();
    await read(`${registry.host}/app`, mirror.host);
    await mirror.stop();
    expect(mirror.requests).toEqual([]);
  });
});

describe('a proxy', () => {
  const { env } = process;
  const VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
  const kept = Object.fromEntries(VARIABLES.map((name) => [name, env[name]]));
  let proxy: Server;
  let asked: string[];
  const sockets = new Set<Socket>();

  beforeEach(async () => {
    asked = [];
    proxy = createServer().on('connect', ({ url, headers }, socket) => {
      asked.push(`${url} ${headers['proxy-authorization'] ?? ''}`.trim());
      const [host, port] = registry.host.split(':');
      const through = connect({ host: host!, port: Number(port) }, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        socket.pipe(through).pipe(socket);
      });
      for (const one of [through, socket as Socket]) sockets.add(one.on('error', () => {}));
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    for (const name of VARIABLES) delete env[name];
  });
  afterEach(async () => {
    for (const [name, value] of Object.entries(kept))
      if (value !== undefined) env[name] = value;
      else delete env[name];
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => proxy.close(resolve));
  });

  const address = (login = '') => `http://${login}127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const use = (url: string) => Object.assign(env, { HTTP_PROXY: url, HTTPS_PROXY: url });

  it('leads to a host that only it knows', async () => {
    use(address());
    const [one] = await readAll('registry://registry.example/app', { registry: { insecure: true } });
    expect([one!.gaps, one!.layers.length]).toEqual([[], 2]);
    expect(new Set(asked)).toEqual(new Set(['registry.example:443', 'registry.example:80']));
  });

  it('is shown the login in its address', async () => {
    use(address('user:word@'));
    await readAll('registry://registry.example/app', { registry: { insecure: true } });
    expect(asked[0]).toBe(`registry.example:443 Basic ${Buffer.from('user:word').toString('base64')}`);
  });

  it('is not used for this machine, nor for what NO_PROXY names', async () => {
    use(address());
    env.NO_PROXY = 'localhost';
    await readAll(`registry://${registry.host}/app`);
    await readAll(`registry://localhost:${registry.host.split(':')[1]}/app`);
    expect(asked).toEqual([]);
  });

  it('that refuses is told as that', async () => {
    proxy.removeAllListeners('connect').on('connect', (_, socket) => socket.end('HTTP/1.1 407 No\r\n\r\n'));
    use(address());
    await expect(readAll('registry://registry.example/app')).rejects.toThrow(
      /The proxy on the way to the registry registry\.example refuses \(status 407\)\. See HTTPS_PROXY/,
    );
  });

  it('that is not there is told', async () => {
    use('http://127.0.0.1:1');
    await expect(readAll('registry://registry.example/app')).rejects.toThrow(/registry\.example/);
  });
});
