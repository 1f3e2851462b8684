/** The docker client, as tests use it: quiet unless it fails. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeBase } from '../../samples/base.ts';
import { archiveBytes } from './image.ts';

/** An Engine that tests may build on. */
export interface TestEngine {
  /** As in DOCKER_HOST. */
  readonly host: string;
  /** Command line of the client that knows this Engine, without its own arguments. */
  readonly client: readonly string[];
  /** Folder that the client takes for `/`; empty where it is none. */
  readonly root: string;
}

export interface BuildRequest {
  readonly dockerfile: string;
  /** Files of the context by path. */
  readonly context?: Readonly<Record<string, string | Uint8Array>>;
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** Contents by secret ID; BuildKit only. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly tag?: string;
  /** Default BuildKit. */
  readonly builder?: 'buildkit' | 'classic';
  /** More flags of `docker build`. */
  readonly flags?: readonly string[];
}

/** Where to connect to, for what stands between a client and an Engine. */
export function addressOf(host: string): { path: string } | { host: string; port: number } {
  if (host.startsWith('unix://')) return { path: host.slice('unix://'.length) };
  const { hostname, port } = new URL(host);
  return { host: hostname, port: Number(port) };
}

/** Runs the client and returns its standard output without the last newline. Throws with all output when it fails. */
export function docker(
  engine: TestEngine,
  args: readonly string[],
  options: { input?: Uint8Array; env?: object } = {},
) {
  const [command = 'docker', ...before] = engine.client;
  const { status, stdout, stderr, error } = spawnSync(command, [...before, ...args], {
    env: { ...process.env, HOME: '/root', BUILDKIT_PROGRESS: 'plain', ...options.env },
    input: options.input ?? '',
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`docker ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout.toString().trimEnd();
}

/** Builds without a network, and returns the image's ID. */
export function build(engine: TestEngine, request: BuildRequest): string {
  const folder = mkdtempSync(`${engine.root}${engine.root === '' ? tmpdir() : '/tmp'}/buildleaks-build-`);
  try {
    const seen = folder.slice(engine.root.length);
    const env = { DOCKER_BUILDKIT: request.builder === 'classic' ? '0' : '1' };
    docker(engine, ['build', '--network=none', `--iidfile=${seen}/iid`, ...layOut(request, folder, seen)], { env });
    return readFileSync(join(folder, 'iid'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads a base image with a shell, made here, and returns its tag. */
export async function loadBase(engine: TestEngine, tag = 'driftwood-base:latest'): Promise<string> {
  docker(engine, ['load'], { input: await archiveBytes(await makeBase(tag), { layout: 'docker-24' }) });
  return tag;
}

/** Untags an image, and deletes it when that was its last name. */
export function removeImage(engine: TestEngine, ...references: readonly string[]): void {
  docker(engine, ['image', 'rm', '--force', ...references]);
}

/** Writes the request's files to `folder`, and returns the arguments by which the client finds them at `seen`. */
function layOut(request: BuildRequest, folder: string, seen: string): string[] {
  write(join(folder, 'Dockerfile'), request.dockerfile);
  mkdirSync(join(folder, 'context'));
  for (const [path, content] of Object.entries(request.context ?? {})) write(join(folder, 'context', path), content);
  for (const [id, content] of Object.entries(request.secrets ?? {})) write(join(folder, 'secrets', id), content);
  return [
    ...(request.tag === undefined ? [] : ['--tag', request.tag]),
    ...Object.entries(request.buildArgs ?? {}).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]),
    ...Object.keys(request.secrets ?? {}).flatMap((id) => ['--secret', `id=${id},src=${seen}/secrets/${id}`]),
    ...(request.flags ?? []),
    '--file',
    `${seen}/Dockerfile`,
    `${seen}/context`,
  ];
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
