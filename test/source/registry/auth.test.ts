import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RegistryOptions } from '../../../src/source/source.ts';
import { type FakeRegistry, fakeRegistry } from '../../support/fake-registry.ts';
import { file, type MadeImage, makeImage, sha256 } from '../../support/image.ts';
import { readAll } from '../../support/open.ts';
import { makeCertificates, startRegistry, type TestRegistry } from '../../support/registry.ts';
import { startIssuer, type TokenIssuer } from '../../support/token-issuer.ts';

const USER: RegistryOptions = { username: 'user', password: () => 'correct-horse' };
const AUTH = Buffer.from('user:correct-horse').toString('base64');

let folder: string;
let image: MadeImage;
let certificates: ReturnType<typeof makeCertificates>;
const { env } = process;
let kept: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'auth-'));
  certificates = makeCertificates(folder);
  image = await makeImage({ layers: [[file('a', 'a')], [file('b', 'b')]] });
});

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  kept = { ...env };
  mkdirSync(join(folder, 'docker'), { recursive: true });
  Object.assign(env, {
    DOCKER_CONFIG: join(folder, 'docker'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    XDG_CONFIG_HOME: join(folder, 'config'),
  });
  delete env.REGISTRY_AUTH_FILE;
  delete env.DOCKER_AUTH_CONFIG;
});

afterEach(() => {
  for (const name of Object.keys(env)) if (!(name in kept)) delete env[name];
  Object.assign(env, kept);
  rmSync(join(folder, 'docker'), { recursive: true });
  for (const name of ['run', 'config']) rmSync(join(folder, name), { recursive: true, force: true });
});

function writeConfig(json: object, path = join(folder, 'docker', 'config.json')): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify(json));
}

/** A credential helper of that name in PATH. */
function helper(name: string, script: string): void {
  const path = join(folder, 'docker', `docker-credential-${name}`);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  env.PATH = `${join(folder, 'docker')}${delimiter}${env.PATH}`;
}

const scan = async ({ host }: { host: string }, registry: RegistryOptions = {}) => {
  const [read] = await readAll(`registry://${host}/team/app`, { registry });
  expect(read!.gaps).toEqual([]);
  expect(read!.layers.map(({ diffId }) => diffId)).toEqual(image.layers.map(({ diffId }) => diffId));
};

describe('a registry that wants a password', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await startRegistry({ htpasswd: true });
    await registry.push('team/app', 'latest', image);
  });

  afterAll(() => registry.stop());

  it('without one', async () => {
    await expect(scan(registry)).rejects.toThrow(
      `The registry ${registry.host} does not let anyone read "team/app" (401): authentication required. Log in with "docker login ${registry.host}", or give --username and --password-stdin.`,
    );
  });

  it('with the wrong one', async () => {
    await expect(scan(registry, { ...USER, password: () => 'wrong' })).rejects.toThrow(
      `The registry ${registry.host} does not accept the credentials from --username (401): authentication required. Log in anew.`,
    );
  });

  it('by options', () => scan(registry, USER));

  it.each([
    ['auth', { auth: AUTH }],
    ['username and password', { username: 'user', password: 'correct-horse' }],
  ])('in config.json as %s', async (_, entry) => {
    writeConfig({ auths: { [registry.host]: entry } });
    await scan(registry);
  });

  it.each([(host: string) => host, (host: string) => `https://${host}`, (host: string) => `https://${host}/v1/`])(
    'in config.json under a key of form %#',
    async (key) => {
      writeConfig({ auths: { [key(registry.host)]: { auth: AUTH } } });
      await scan(registry);
    },
  );

  it('in DOCKER_AUTH_CONFIG, which counts more', async () => {
    writeConfig({ auths: { [registry.host]: { auth: Buffer.from('user:wrong').toString('base64') } } });
    env.DOCKER_AUTH_CONFIG = JSON.stringify({ auths: { [registry.host]: { auth: AUTH } } });
    await scan(registry);
  });

  it.each(['run', 'config'])("in Podman's file below %s, for a part of the registry", async (name) => {
    const wrong = { auth: Buffer.from('user:wrong').toString('base64') };
    writeConfig(
      { auths: { [registry.host]: wrong, [`${registry.host}/team`]: { auth: AUTH }, [`${registry.host}/te`]: wrong } },
      join(folder, name, 'containers', 'auth.json'),
    );
    await scan(registry);
  });

  it('in a file that is named', async () => {
    writeConfig({ auths: { [registry.host]: { auth: AUTH } } }, join(folder, 'docker', 'other.json'));
    await scan(registry, { authFile: join(folder, 'docker', 'other.json') });
    await expect(scan(registry, { authFile: '/nowhere/auth.json' })).rejects.toThrow(
      '/nowhere/auth.json could not be read: ENOENT',
    );
  });

  it.each(['credsStore', 'credHelpers'])('by a helper named in %s, which is given the host', async (key) => {
    helper(
      'fine',
      `read host; [ "$1 $host" = "get ${registry.host}" ] && echo '{"Username":"user","Secret":"correct-horse"}'`,
    );
    writeConfig({ [key]: key === 'credsStore' ? 'fine' : { [registry.host]: 'fine' } });
    await scan(registry);
  });

  it('by a helper that keeps nothing for it, then by the file', async () => {
    helper('empty', 'echo credentials not found in native keychain; exit 1');
    writeConfig({ credsStore: 'empty', auths: { [registry.host]: { auth: AUTH } } });
    await scan(registry);
  });

  it.each([
    ['nowhere', '', 'docker-credential-nowhere is not installed, or not in PATH'],
    ['broken', 'echo the keychain is locked; exit 3', 'docker-credential-broken failed: the keychain is locked'],
    ['chatty', 'yes', 'docker-credential-chatty gave more than 1048576 bytes'],
    ['odd', 'echo hello', 'docker-credential-odd gave an answer that is no JSON'],
    ['../odd', '', '"../odd" is no name of a credential helper'],
  ])('by a helper of no use (%s): that is told with the refusal', async (name, script, message) => {
    if (script !== '') helper(name, script);
    writeConfig({ credsStore: name });
    await expect(scan(registry)).rejects.toThrow(
      new RegExp(`does not let anyone read.*${message.replace(/[.()/]/g, '\\$&')}`),
    );
  });

  it('a file that is no JSON is told with the refusal', async () => {
    writeFileSync(join(folder, 'docker', 'config.json'), '{');
    await expect(scan(registry)).rejects.toThrow(/config\.json is no JSON object\.$/);
  });
});

describe('a registry that wants tokens', () => {
  let issuer: TokenIssuer;
  let registry: TestRegistry;

  beforeAll(async () => {
    issuer = await startIssuer(certificates);
    registry = await startRegistry({ token: { ...issuer, certificate: certificates.certificate } });
    registry.authorization = `Bearer ${issuer.token('team/app')}`;
    await registry.push('team/app', 'latest', image);
  });

  afterAll(async () => {
    await registry.stop();
    await issuer.stop();
  });

  it('gets one token for the whole image', async () => {
    issuer.asked.length = 0;
    await scan(registry, USER);
    expect(issuer.asked.map(({ url }) => url.search)).toEqual([
      '?service=service&scope=repository%3Ateam%2Fapp%3Apull&account=user',
    ]);
  });

  it('by an identity token', async () => {
    issuer.asked.length = 0;
    writeConfig({
      auths: { [registry.host]: { auth: Buffer.from('user:').toString('base64'), identitytoken: 'long-lived' } },
    });
    await scan(registry);
    expect(issuer.asked.map(({ method }) => method)).toEqual(['POST']);
    expect(Object.fromEntries(new URLSearchParams(issuer.asked[0]!.body))).toMatchObject({
      grant_type: 'refresh_token',
      service: 'service',
      scope: 'repository:team/app:pull',
    });
  });

  it('by a helper that gives an identity token', async () => {
    helper('token', `echo '{"Username":"<token>","Secret":"long-lived"}'`);
    writeConfig({ credsStore: 'token' });
    await scan(registry);
  });

  it('by a token in the file', async () => {
    writeConfig({ auths: { [registry.host]: { registrytoken: issuer.token('team/app') } } });
    await scan(registry);
  });

  it('with the wrong password', async () => {
    await expect(scan(registry, { ...USER, password: () => 'wrong' })).rejects.toThrow(
      /does not accept the credentials from --username \(401\): incorrect username or password/,
    );
  });

  it('without a password', async () => {
    await expect(scan(registry)).rejects.toThrow(/does not let anyone read "team\/app" \(401\)/);
  });
});

describe('a registry with TLS', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await startRegistry({ htpasswd: true, tls: certificates });
    await registry.push('team/app', 'latest', image);
  });

  afterAll(() => registry.stop());

  it('by an authority that nobody knows is not trusted', async () => {
    await expect(scan(registry, USER)).rejects.toThrow(
      /The certificate of the registry 127\S+ is not to be trusted: unable to (?:verify|get).* Name its authority's PEM file/,
    );
  });

  it('by an authority that is named', () => scan(registry, { ...USER, caFiles: [certificates.ca] }));

  it('by an authority in SSL_CERT_FILE', async () => {
    env.SSL_CERT_FILE = certificates.ca;
    await scan(registry, USER);
  });

  it('by nobody, where that is said to do', () => scan(registry, { ...USER, insecure: true }));

  it('a file that is none is told', async () => {
    await expect(scan(registry, { caFiles: ['/nowhere/ca.pem'] })).rejects.toThrow(
      'The certificate file /nowhere/ca.pem could not be read: ENOENT',
    );
  });
});

describe('what a registry sends us to', () => {
  let registry: FakeRegistry;
  let second: FakeRegistry;

  beforeEach(async () => {
    [registry, second] = await Promise.all([fakeRegistry(), fakeRegistry()]);
    for (const one of [registry, second]) one.add('latest', image);
  });

  afterEach(async () => {
    await Promise.all([registry.stop(), second.stop()]);
  });

  /** Lets in whoever has the password, then redirects blobs. */
  function redirecting(to: (url: string) => string): void {
    registry.hook = ({ url, headers }, response) => {
      if (headers.authorization === undefined) response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
      else if (url!.includes('/blobs/')) response.writeHead(307, { location: to(url!) }).end();
      else return false;
      return true;
    };
  }

  it('gets no credentials when it is another server', async () => {
    redirecting((url) => `http://${second.host}${url}`);
    await scan(registry, USER);
    expect(second.requests.length).toBe(3);
    expect(second.headers.map(({ authorization }) => authorization)).toEqual([undefined, undefined, undefined]);
  });

  it('is followed on the registry itself with credentials, and round in circles not for ever', async () => {
    let hops = 0;
    redirecting((url) => (hops++ < 3 ? url : url));
    const [read] = await readAll(`registry://${registry.host}/team/app`, { registry: USER });
    expect(read!.layers.map(({ bytes }) => bytes.length)).toEqual([0, 0]);
    expect(read!.gaps.map(({ reason }) => reason).join()).toContain('more than 10 redirects');
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://[fe80::1]/x',
    'http://[::ffff:169.254.169.254]/x',
    'http://2852039166/x',
    'file:///etc/passwd',
    'ftp://127.0.0.1/x',
  ])('is not followed to %s', async (location) => {
    redirecting(() => location);
    const [read] = await readAll(`registry://${registry.host}/team/app`, { registry: USER });
    expect(read!.gaps.map(({ reason }) => reason)).toEqual(
      Array(4).fill(expect.stringMatching(/sends us where it should not|layers, but its config has/)),
    );
  });

  it.each(['http://169.254.169.254/token', 'http://[fd00:ec2::254]/token', 'gopher://127.0.0.1/', 'nonsense'])(
    'is not asked for a token at %s',
    async (realm) => {
      registry.hook = (_, response) => {
        response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="x"` }).end();
        return true;
      };
      await expect(scan(registry, USER)).rejects.toThrow(/sends us where it should not|wants a token/);
    },
  );

  it('is not followed with a token to refresh in hand', async () => {
    writeConfig({ auths: { [registry.host]: { identitytoken: 'long-lived' } } });
    registry.hook = ({ url }, response) => {
      if (url === '/token') response.writeHead(307, { location: `http://${second.host}/token` }).end();
      else response.writeHead(401, { 'www-authenticate': `Bearer realm="http://${registry.host}/token"` }).end();
      return true;
    };
    await expect(scan(registry)).rejects.toThrow(/a request for a token was redirected/);
    expect(second.requests).toEqual([]);
  });

  it('a token that expires is got anew', async () => {
    let good = 0;
    registry.hook = ({ url, headers }, response) => {
      if (url!.startsWith('/token')) response.end(JSON.stringify({ access_token: `t${++good}` }));
      else if (headers.authorization !== `Bearer t${good}` || (url!.includes(sha256(image.layers[0]!.tar)) && good < 2))
        response.writeHead(401, { 'www-authenticate': `Bearer realm="http://${registry.host}/token"` }).end();
      else return false;
      return true;
    };
    registry.add('latest', image, { layers: 'none' });
    await scan(registry);
    expect(good).toBe(2);
  });
});
