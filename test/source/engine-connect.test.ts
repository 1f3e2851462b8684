/** Every way to an Engine, and what bars it. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { docker as source } from '../../src/source/engine.ts';
import { addressOf, describeWithEngine, docker, loadBase, removeImage } from '../support/engine.ts';
import { openOptions, readImage } from '../support/open.ts';
import { type TlsProxy, tlsProxy } from '../support/tls-proxy.ts';

const TAG = `driftwood/connect-${process.pid}:1`;
const KEPT = [
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'DOCKER_TLS_VERIFY',
  'DOCKER_TLS',
  'DOCKER_CERT_PATH',
  'PATH',
];

describeWithEngine('the way to an Engine', (engine) => {
  const before = Object.fromEntries(KEPT.map((name) => [name, process.env[name]]));
  let folder: string;
  let tls: TlsProxy;

  const scan = async (more = {}) => readImage((await source.open(TAG, openOptions(more)))[0]!);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'buildleaks-connect-'));
    tls = await tlsProxy(engine.host);
    await loadBase(engine, TAG);
  });
  afterEach(() => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
  afterAll(async () => {
    removeImage(engine, TAG);
    await tls.close();
    rmSync(folder, { recursive: true });
  });

  test('DOCKER_HOST', async () => {
    process.env.DOCKER_HOST = engine.host;
    expect((await scan()).gaps).toEqual([]);
  });

  test('--docker-host, whatever DOCKER_HOST says', async () => {
    process.env.DOCKER_HOST = 'tcp://nowhere.invalid:1';
    expect((await scan({ dockerHost: engine.host })).layers).toHaveLength(1);
  });

  test("a context that docker's own command made", async () => {
    process.env.DOCKER_CONFIG = folder;
    delete process.env.DOCKER_HOST;
    docker(engine, ['context', 'create', 'driftwood', '--docker', `host=${engine.host}`]);
    expect((await scan({ context: 'driftwood' })).gaps).toEqual([]);
    process.env.DOCKER_CONTEXT = 'driftwood';
    expect((await scan()).gaps).toEqual([]);
  });

  test('TCP', async () => {
    const server = createServer((client) => client.pipe(connect(addressOf(engine.host))).pipe(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    expect((await scan({ dockerHost: `tcp://127.0.0.1:${port}` })).gaps).toEqual([]);
    server.close();
  });

  test('TLS with the certificates of DOCKER_CERT_PATH', async () => {
    Object.assign(process.env, { DOCKER_HOST: tls.host, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: tls.certs });
    expect((await scan()).gaps).toEqual([]);
  });

  test('TLS with the certificates of a context', async () => {
    process.env.DOCKER_CONFIG = folder;
    delete process.env.DOCKER_HOST;
    const pem = ['ca', 'cert', 'key'].map((name) => `${name}=${join(tls.certs, `${name}.pem`)}`);
    docker(engine, ['context', 'create', 'secured', '--docker', `host=${tls.host},${pem.join(',')}`]);
    expect((await scan({ context: 'secured' })).gaps).toEqual([]);
  });

  test('TLS with the certificates of strangers is refused, by us as well', async () => {
    Object.assign(process.env, { DOCKER_HOST: tls.host, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: tls.strangers });
    await expect(scan()).rejects.toThrow(
      /^No TLS connection to the Engine at tcp:.*certificate.*DOCKER_CERT_PATH .* must have/,
    );
    delete process.env.DOCKER_TLS_VERIFY;
    process.env.DOCKER_TLS = '1';
    await expect(scan()).rejects.toThrow(
      /^(?:No TLS connection to the Engine|The Engine at \S+ closed the TLS connection)/,
    );
  });

  test('an Engine that wants TLS, asked without it', async () => {
    await expect(scan({ dockerHost: tls.host })).rejects.toThrow(/closed the connection.*wants TLS|wants TLS/);
  });

  test("ssh, by the user's own ssh", async () => {
    writeSsh(
      folder,
      `echo "$@" >> ${folder}/calls\nwhile [ "$1" != -- ]; do shift; done\nshift 2\neval "DOCKER_HOST=${engine.host} $*"\n`,
    );
    expect((await scan({ dockerHost: 'ssh://me@build.example.com:2222' })).gaps).toEqual([]);
    expect(readFileSync(join(folder, 'calls'), 'utf8').split('\n')[0]).toMatch(
      /-l me -p 2222 -- build\.example\.com docker system dial-stdio$/,
    );
  });

  test('ssh that fails is told in its words', async () => {
    writeSsh(folder, 'echo "Host key verification failed." >&2\nexit 255\n');
    await expect(scan({ dockerHost: 'ssh://build.example.com' })).rejects.toThrow(
      'cannot be reached over ssh: Host key verification failed. See that "ssh -- build.example.com docker system dial-stdio" works',
    );
  });

  test('a socket that one may not use: whose it is, and no more', async () => {
    if (process.getuid?.() !== 0) return;
    const locked = join(folder, 'locked');
    mkdirSync(locked, { mode: 0o755 });
    chmodSync(folder, 0o755);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(locked, 'docker.sock'), resolve));
    chmodSync(join(locked, 'docker.sock'), 0o660);
    process.setegid!(65534);
    process.seteuid!(65534);
    try {
      const error = await scan({ dockerHost: `unix://${locked}/docker.sock` }).catch((reason: Error) => reason);
      expect((error as Error).message).toMatch(
        /^No permission to use the Engine's socket at unix:.*docker\.sock\. It belongs to the group "root" \(mode 660\)\. Have your user added/,
      );
      expect((error as Error).message).not.toMatch(/sudo|chmod/);
    } finally {
      process.seteuid!(0);
      process.setegid!(0);
      server.close();
    }
  });

  test('a host that does not exist', async () => {
    await expect(scan({ dockerHost: 'tcp://nowhere.invalid:2375' })).rejects.toThrow(
      /^The host of the Engine at tcp:\/\/nowhere\.invalid:2375 cannot be reached/,
    );
  });

  test('a port on which nothing listens', async () => {
    await expect(scan({ dockerHost: 'tcp://127.0.0.1:1' })).rejects.toThrow('No Engine answers at tcp://127.0.0.1:1.');
  });
});

/** An ssh in front of the real one. */
function writeSsh(folder: string, script: string): void {
  writeFileSync(join(folder, 'ssh'), `#!/bin/sh\n${script}`, { mode: 0o755 });
  process.env.PATH = `${folder}${delimiter}${process.env.PATH}`;
}
