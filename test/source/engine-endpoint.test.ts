import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/errors.ts';
import { dockerEndpoint, parseHost, podmanEndpoint } from '../../src/source/engine-endpoint.ts';

let folder: string;
const BROKEN = `buildleaks-broken-${process.pid}`;
const id = (name: string) => createHash('sha256').update(name).digest('hex');

function write(path: string, content: string | object): void {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, typeof content === 'string' ? content : JSON.stringify(content));
}

function context(name: string, docker: object): void {
  write(`contexts/meta/${id(name)}/meta.json`, { Name: name, Metadata: {}, Endpoints: { docker } });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'buildleaks-contexts-'));
  context('rootless', { Host: 'unix:///run/user/1000/docker.sock', SkipTLSVerify: false });
  context('remote', { Host: 'tcp://build.example.com:2376', SkipTLSVerify: false });
  context('lax', { Host: 'tcp://build.example.com:2376', SkipTLSVerify: true });
  context('far', { Host: 'ssh://me@build.example.com' });
  context('none', {});
  for (const name of ['ca', 'cert', 'key']) write(`contexts/tls/${id('remote')}/docker/${name}.pem`, name);
  write('config.json', { currentContext: 'rootless' });
  for (const name of ['ca', 'cert', 'key']) write(`certs/${name}.pem`, name);
  write(join('..', BROKEN, 'config.json'), '{');
});
afterAll(() => {
  for (const path of [folder, join(tmpdir(), BROKEN)]) rmSync(path, { recursive: true });
});

const env = (more = {}) => ({ DOCKER_CONFIG: folder, ...more });
const socket = (path: string) => ({ kind: 'socket', path, text: `unix://${path}` });

describe('which Engine is asked', () => {
  const ofEnv = { DOCKER_HOST: 'unix:///env.sock', DOCKER_CONTEXT: 'remote' };
  test.each([
    ['--docker-host before all', { dockerHost: 'unix:///flag.sock' }, ofEnv, '/flag.sock'],
    ['--context before the environment', { context: 'rootless' }, ofEnv, '/run/user/1000/docker.sock'],
    ['DOCKER_HOST before DOCKER_CONTEXT', {}, ofEnv, '/env.sock'],
    ['DOCKER_CONTEXT before the current one', {}, { DOCKER_CONTEXT: 'rootless' }, '/run/user/1000/docker.sock'],
    ['the current context', {}, {}, '/run/user/1000/docker.sock'],
    ['the default context is DOCKER_HOST', { context: 'default' }, { DOCKER_HOST: 'unix:///env.sock' }, '/env.sock'],
  ])('%s', (_, choice, more, path) => {
    expect(dockerEndpoint(choice, env(more))).toEqual(socket(path));
  });

  test('the default socket when nothing is said', () => {
    const endpoint = dockerEndpoint({}, { DOCKER_CONFIG: join(folder, 'certs') });
    expect(endpoint).toMatchObject({ kind: 'socket', path: expect.stringMatching(/docker\.sock$|docker_engine$/) });
  });

  test("a context's certificates are used, and the other side is checked unless the context says otherwise", () => {
    const pem = { ca: Buffer.from('ca'), cert: Buffer.from('cert'), key: Buffer.from('key') };
    const address = { kind: 'tcp', host: 'build.example.com', port: 2376 };
    expect(dockerEndpoint({ context: 'remote' }, env())).toMatchObject({ ...address, tls: { ...pem, verify: true } });
    expect(dockerEndpoint({ context: 'lax' }, env())).toMatchObject({ ...address, tls: { verify: false } });
  });

  test.each([
    ['both flags', { context: 'remote', dockerHost: 'unix:///x' }, {}, 'not by both'],
    ['an unknown context', { context: 'nope' }, {}, /no Docker context "nope"\. There are: default, .*remote/],
    ['a context without an Engine', { context: 'none' }, {}, 'names no Engine'],
    ['a broken configuration', {}, { DOCKER_CONFIG: join(tmpdir(), BROKEN) }, 'config.json cannot be read'],
    [
      'a folder without certificates',
      {},
      { DOCKER_HOST: 'tcp://x', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/nowhere' },
      'no /nowhere/ca.pem',
    ],
  ])('%s is an error', (_, choice: object, more: object, message) => {
    const call = () => dockerEndpoint(choice, env(more));
    expect(call).toThrow(UsageError);
    expect(call).toThrow(message);
  });
});

describe('addresses', () => {
  test.each([
    ['unix:///a/b.sock', socket('/a/b.sock')],
    ['tcp://1.2.3.4:80', { kind: 'tcp', host: '1.2.3.4', port: 80 }],
    ['tcp://build:2375/', { kind: 'tcp', host: 'build', port: 2375 }],
    ['build.example.com', { kind: 'tcp', host: 'build.example.com', port: 2375 }],
    ['localhost:2300', { kind: 'tcp', host: 'localhost', port: 2300 }],
    ['tcp://[::1]:2375', { kind: 'tcp', host: '::1', port: 2375 }],
    ['http://build', { kind: 'tcp', host: 'build', port: 80 }],
    ['https://build', { kind: 'tcp', host: 'build', port: 443, tls: { verify: true } }],
    ['npipe:////./pipe/docker_engine', { kind: 'socket', path: '//./pipe/docker_engine' }],
  ])('%s', (text, expected) => {
    expect(parseHost(text, { DOCKER_CONFIG: '/nowhere' })).toMatchObject(expected);
  });

  test.each([
    [{ DOCKER_TLS_VERIFY: '1' }, { port: 2376, tls: { verify: true, ca: Buffer.from('ca') } }],
    [{ DOCKER_TLS_VERIFY: 'yes' }, { port: 2376, tls: { verify: true } }],
    [{ DOCKER_TLS: '1' }, { port: 2376, tls: { verify: false } }],
    [{ DOCKER_TLS_VERIFY: '' }, { port: 2375 }],
  ])('TLS by %j', (more, expected) => {
    const endpoint = parseHost('tcp://build', { DOCKER_CERT_PATH: join(folder, 'certs'), ...more });
    expect(endpoint).toMatchObject(expected);
    expect('tls' in endpoint).toBe('tls' in expected);
  });

  test.each([
    ['ssh://build', ['--', 'build'], ['docker', 'system', 'dial-stdio']],
    ['ssh://me@build:22', ['-l', 'me', '-p', '22', '--', 'build'], ['docker', 'system', 'dial-stdio']],
    ['ssh://build/run/d.sock', ['--', 'build'], ['docker', '--host', 'unix:///run/d.sock', 'system', 'dial-stdio']],
  ])('%s', (text, destination, command) => {
    expect(parseHost(text, {})).toEqual({ kind: 'ssh', destination, command, text });
  });

  test.each([
    'gopher://x',
    'tcp://',
    'tcp://a b',
    'tcp://host/path',
    'ssh://',
    'ssh://me:password@host',
    'ssh://-oProxyCommand=x',
    'ssh://-F@host',
    '://',
  ])('%s is none', (text) => {
    expect(() => parseHost(text, {})).toThrow(UsageError);
  });
});

describe('Podman', () => {
  test.each([
    [{ dockerHost: 'unix:///flag.sock' }, { CONTAINER_HOST: 'unix:///env.sock' }, '/flag.sock'],
    [{}, { CONTAINER_HOST: 'unix:///env.sock', DOCKER_HOST: 'unix:///docker.sock' }, '/env.sock'],
  ])('%j %j', (choice, more, path) => {
    expect(podmanEndpoint(choice, more)).toEqual(socket(path));
  });

  test('its own socket, and over ssh its own command', () => {
    expect(podmanEndpoint({}, {})).toMatchObject({ path: expect.stringMatching(/podman\/podman\.sock$/) });
    expect(podmanEndpoint({}, { CONTAINER_HOST: 'ssh://me@build/run/podman/podman.sock' })).toMatchObject({
      command: ['podman', '--url', 'unix:///run/podman/podman.sock', 'system', 'dial-stdio'],
    });
  });
});
