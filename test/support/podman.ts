/** Podman's service with a storage of its own. The first test file that imports this starts it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeBase } from '../../samples/base.ts';
import { startDaemon } from './daemon.ts';
import { describeWith, lookFor } from './describe-with.ts';
import { archiveBytes } from './image.ts';
import { runFolder } from './run-folder.ts';

export interface TestPodman {
  readonly host: string;
  /** Runs Podman on the same storage and returns its standard output. Throws with all output when it fails. */
  run(args: readonly string[], input?: Uint8Array): string;
}

const PODMAN = ['/usr/bin/podman', '/usr/local/bin/podman'].find((path) => existsSync(path));

const found = await lookFor(async () => startPodman());

/** A block of tests on a real Podman: see {@link describeWith}. */
export function describeWithPodman(name: string, define: (podman: TestPodman) => void): void {
  describeWith(name, found, define);
}

async function startPodman(): Promise<TestPodman> {
  if (PODMAN === undefined) throw new Error('Podman is not installed.');
  if (process.getuid?.() !== 0) throw new Error('A Podman service with a storage of its own is started as root only.');
  const socket = await startDaemon({ name: 'podman', plan: (folder) => plan(folder) });
  return { host: `unix://${socket}`, run: (args, input) => run(dirname(socket), args, input) };
}

function plan(folder: string) {
  const socket = join(folder, 'podman.sock');
  return { socket, command: [...command(folder), 'system', 'service', '--time=0', `unix://${socket}`] };
}

function command(folder: string): readonly string[] {
  return [PODMAN ?? 'podman', `--root=${folder}/root`, `--runroot=${folder}/run`, '--storage-driver=vfs'];
}

function run(folder: string, args: readonly string[], input: Uint8Array | string = ''): string {
  const [program = '', ...before] = command(folder);
  const { status, stdout, stderr } = spawnSync(program, [...before, ...args], { input, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`podman ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout.toString().trimEnd();
}

/** Builds with a base image that has a shell; the isolation needs no network and no cgroups of its own. Returns the ID. */
export async function podmanBuild(podman: TestPodman, dockerfile: string, flags: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(runFolder(), 'p-'));
  podman.run(['load'], await archiveBytes(await makeBase('localhost/driftwood-base:latest'), { layout: 'docker-24' }));
  mkdirSync(join(folder, 'context'));
  writeFileSync(join(folder, 'Dockerfile'), `FROM localhost/driftwood-base:latest\n${dockerfile}`);
  const where = [`--file=${folder}/Dockerfile`, join(folder, 'context')];
  const out = podman.run(['build', '--isolation=chroot', '--network=host', '--quiet', ...flags, ...where]);
  return `sha256:${out.split('\n').at(-1)}`;
}
