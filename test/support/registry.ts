/** Debian's docker-registry, private to one test file: started on a free port of the loopback, stopped by its process. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import type { Descriptor, Digest } from '../../src/image.ts';
import { type MadeImage, makeIndex, makeParts, type SaveOptions, sha256 } from './image.ts';

export interface RegistrySetup {
  /** Lets in `user` with `correct-horse`. */
  readonly htpasswd?: boolean;
  /** Lets in whoever shows a token of this issuer. */
  readonly token?: {
    readonly realm: string;
    readonly service: string;
    readonly issuer: string;
    readonly certificate: string;
  };
  readonly tls?: { readonly certificate: string; readonly key: string; readonly ca: string };
}

export interface TestRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** Shown when something is pushed. */
  authorization?: string;
  /** Stores an image (or one for each platform, as an index) and gives the digest of what the tag names. */
  push(
    repository: string,
    tag: string,
    images: MadeImage | readonly MadeImage[],
    options?: SaveOptions,
  ): Promise<Digest>;
  put(repository: string, tag: string, mediaType: string, bytes: Buffer): Promise<Digest>;
  upload(repository: string, bytes: Buffer): Promise<Descriptor>;
  stop(): Promise<void>;
}

/** `correct-horse`, hashed by bcrypt. */
const HTPASSWD = 'user:$2b$04$abcdefghijklmnopqrstuuPoaPXzWjiVz4HaNq2LJXksWbO79E.S6\n';

export async function startRegistry(setup: RegistrySetup = {}): Promise<TestRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'));
  const port = await freePort();
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'htpasswd'), HTPASSWD);
  writeFileSync(join(folder, 'config.json'), JSON.stringify(configOf(setup, folder, port)));
  const log: Buffer[] = [];
  const child = spawn('docker-registry', ['serve', join(folder, 'config.json')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.on('data', (part: Buffer) => log.push(part));
  const registry = new Registry(`127.0.0.1:${port}`, folder, child, setup);
  await registry.up(() => Buffer.concat(log).toString());
  return registry;
}

function configOf({ htpasswd, token, tls }: RegistrySetup, folder: string, port: number): object {
  const auth = htpasswd
    ? { htpasswd: { realm: 'test', path: join(folder, 'htpasswd') } }
    : token && {
        token: { realm: token.realm, service: token.service, issuer: token.issuer, rootcertbundle: token.certificate },
      };
  return {
    version: 0.1,
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { addr: `127.0.0.1:${port}`, ...(tls ? { tls: { certificate: tls.certificate, key: tls.key } } : {}) },
    ...(auth ? { auth } : {}),
  };
}

class Registry implements TestRegistry {
  readonly host: string;
  authorization?: string;
  readonly #folder: string;
  readonly #child: ChildProcess;
  readonly #scheme: string;
  readonly #agent: Agent;

  constructor(host: string, folder: string, child: ChildProcess, { htpasswd, tls }: RegistrySetup) {
    this.host = host;
    this.#folder = folder;
    this.#child = child;
    this.#scheme = tls === undefined ? 'http' : 'https';
    this.#agent = new Agent({ connect: tls ? { ca: readFileSync(tls.ca) } : {} });
    if (htpasswd) this.authorization = `Basic ${Buffer.from('user:correct-horse').toString('base64')}`;
  }

  async up(log: () => string): Promise<void> {
    for (let i = 0; i < 200; i++) {
      if (this.#child.exitCode !== null) break;
      if (
        await this.#send('GET', '/v2/').then(
          () => true,
          () => false,
        )
      )
        return;
      await sleep(50);
    }
    throw new Error(`docker-registry did not come up: ${log()}`);
  }

  async push(
    repository: string,
    tag: string,
    images: MadeImage | readonly MadeImage[],
    options: SaveOptions = {},
  ): Promise<Digest> {
    const all = Array.isArray(images) ? (images as MadeImage[]) : [images as MadeImage];
    const parts = all.map((image) => makeParts(image, options));
    for (const { blobs } of parts) for (const bytes of blobs.values()) await this.upload(repository, bytes);
    const descriptors = parts.flatMap((one) => one.descriptors);
    for (const { digest, mediaType } of descriptors) {
      await this.put(repository, digest, mediaType, parts.find(({ blobs }) => blobs.has(digest))!.blobs.get(digest)!);
    }
    const [first, ...others] = descriptors;
    const bytes =
      others.length === 0 ? parts[0]!.blobs.get(first!.digest)! : Buffer.from(JSON.stringify(makeIndex(descriptors)));
    return this.put(repository, tag, others.length === 0 ? first!.mediaType : makeIndex([]).mediaType!, bytes);
  }

  async put(repository: string, tag: string, mediaType: string, bytes: Buffer): Promise<Digest> {
    await this.#send('PUT', `/v2/${repository}/manifests/${tag}`, { 'content-type': mediaType }, bytes);
    return sha256(bytes);
  }

  async upload(repository: string, bytes: Buffer): Promise<Descriptor> {
    const digest = sha256(bytes);
    const { headers } = await this.#send('POST', `/v2/${repository}/blobs/uploads/`);
    const url = new URL(String(headers.location), `${this.#scheme}://${this.host}`);
    url.searchParams.set('digest', digest);
    await this.#send('PUT', url.pathname + url.search, { 'content-type': 'application/octet-stream' }, bytes);
    return { mediaType: 'application/octet-stream', digest, size: bytes.length };
  }

  async stop(): Promise<void> {
    await this.#agent.destroy();
    if (this.#child.exitCode === null) {
      const gone = new Promise((resolve) => this.#child.once('exit', resolve));
      this.#child.kill();
      await gone;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #send(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    headers: Record<string, string> = {},
    body: Buffer | null = null,
  ) {
    const authorization = this.authorization === undefined ? {} : { authorization: this.authorization };
    const answer = await request(`${this.#scheme}://${this.host}${path}`, {
      method,
      body,
      headers: { ...headers, ...authorization },
      dispatcher: this.#agent,
    });
    const text = await answer.body.text();
    if (answer.statusCode >= 400 && path !== '/v2/') throw new Error(`${method} ${path}: ${answer.statusCode} ${text}`);
    return answer;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** An authority of its own, and a certificate of it for the loopback address; PEM files in `folder`. */
export function makeCertificates(folder: string): { ca: string; certificate: string; key: string } {
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => {
    const { status, stderr } = spawnSync('openssl', args, { cwd: folder });
    if (status !== 0) throw new Error(`openssl ${args[0]}: ${stderr}`);
  };
  writeFileSync(at('san'), 'subjectAltName=IP:127.0.0.1\n');
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=test authority');
  openssl('req', ...key, '-keyout', 'key.pem', '-out', 'request.pem', '-subj', '/CN=127.0.0.1');
  openssl(
    'x509',
    '-req',
    '-in',
    'request.pem',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    'san',
    '-out',
    'cert.pem',
  );
  return { ca: at('ca.pem'), certificate: at('cert.pem'), key: at('key.pem') };
}
