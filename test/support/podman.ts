/** Podman's service with a storage of its own: this machine's, and the current one out of Debian sid. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeBase } from '../../samples/base.ts';
import { startDaemon } from './daemon.ts';
import { describeWith, lookFor } from './describe-with.ts';
import { archiveBytes } from './image.ts';
import { besideSid, insideSid, sidRoot } from './sid.ts';

export interface TestPodman {
  readonly host: string;
  /** Command line of Podman on the same storage, without its own arguments. */
  readonly client: readonly string[];
  /** Its folder, and what it takes that for. */
  readonly folder: string;
  readonly seen: string;
}

const PODMAN = ['/usr/bin/podman', '/usr/local/bin/podman'].find((path) => existsSync(path));
const KINDS = { "this machine's": startOwn, current: startCurrent } as const;

/** Blocks of the same tests on each Podman: see {@link describeWith}. */
export async function describeWithEachPodman(name: string, define: (podman: TestPodman) => void): Promise<void> {
  for (const [kind, start] of Object.entries(KINDS)) describeWith(`${name} (${kind})`, await lookFor(start), define);
}

/** Builds on a base image with a shell; the isolation needs no network and no cgroups of its own. Returns the ID. */
export async function podmanBuild(podman: TestPodman, steps: string, flags: readonly string[]): Promise<string> {
  const context = mkdtempSync(join(podman.folder, 'b-'));
  runPodman(
    podman,
    ['load'],
    await archiveBytes(await makeBase('localhost/driftwood-base:latest'), { layout: 'docker-24' }),
  );
  writeFileSync(join(context, 'Dockerfile'), `FROM localhost/driftwood-base:latest\n${steps}`);
  // Podman 5 would raise limits to the kernel's own, which not every root may.
  const isolated = ['--isolation=chroot', '--network=host', '--ulimit=nofile=1024:1024', '--ulimit=nproc=1024:1024'];
  const out = runPodman(podman, [
    'build',
    ...isolated,
    '--quiet',
    ...flags,
    context.replace(podman.folder, podman.seen),
  ]);
  return `sha256:${out.split('\n').at(-1)}`;
}

/** Runs Podman and returns its standard output without the last newline. Throws with all output when it fails. */
export function runPodman({ client }: TestPodman, args: readonly string[], input: Uint8Array | string = ''): string {
  const [command = '', ...before] = client;
  const { status, stdout, stderr } = spawnSync(command, [...before, ...args], { input, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`podman ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout.toString().trimEnd();
}

async function startOwn(): Promise<TestPodman> {
  if (PODMAN === undefined) throw new Error('Podman is not installed.');
  if (process.getuid?.() !== 0) throw new Error('A Podman service with a storage of its own is started as root only.');
  const socket = await startDaemon({
    name: 'podman',
    plan: (folder) => ({ command: service(PODMAN, folder), socket: join(folder, 'podman.sock') }),
  });
  const folder = dirname(socket);
  return { host: `unix://${socket}`, client: podmanAt(PODMAN, folder), folder, seen: folder };
}

async function startCurrent(): Promise<TestPodman> {
  const root = await sidRoot();
  const socket = await startDaemon({
    name: 'podman-current',
    plan: (folder) => {
      mkdirSync(join(folder, 'tmp'), { recursive: true });
      return { command: insideSid(root, folder, service('podman', '/srv')), socket: join(folder, 'podman.sock') };
    },
  });
  const folder = dirname(socket);
  const pid = readFileSync(join(folder, 'pid'), 'utf8').trim();
  return { host: `unix://${socket}`, client: besideSid(pid, podmanAt('podman', '/srv')), folder, seen: '/srv' };
}

function podmanAt(podman: string, folder: string): readonly string[] {
  return [podman, `--root=${folder}/root`, `--runroot=${folder}/run`, '--storage-driver=vfs'];
}

function service(podman: string, folder: string): readonly string[] {
  return [...podmanAt(podman, folder), 'system', 'service', '--time=0', `unix://${folder}/podman.sock`];
}
