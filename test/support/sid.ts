/**
 * Debian's newest packages in a folder of their own, for builders that this machine's release does not have. Made once
 * (one to two minutes, 1 GB) and kept in BUILDLEAKS_SID, by default a hidden folder among the temporary ones.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PACKAGES = ['docker.io', 'docker-buildx', 'docker-cli', 'buildah', 'podman'];
const DEBOOTSTRAP = '/usr/sbin/debootstrap';

/** The folder that holds the system. Throws, saying why, when there is none and none can be made. */
export async function sidRoot(): Promise<string> {
  const { BUILDLEAKS_SID: named, BUILDLEAKS_REQUIRE_ENGINE: required } = process.env;
  const cache = named ?? join(tmpdir(), '.buildleaks-sid');
  const root = join(cache, 'root');
  if (process.getuid?.() !== 0) throw new Error('A system of its own is entered as root only.');
  if (existsSync(root)) return root;
  if (named === undefined && required !== '1') {
    throw new Error('Newer builders come from Debian sid: BUILDLEAKS_SID=FOLDER gets and keeps them there (1 GB).');
  }
  if (!existsSync(DEBOOTSTRAP))
    throw new Error('Newer builders come from Debian sid, by debootstrap, which is missing.');
  await make(cache, root);
  return root;
}

/** A command line that runs one inside, with `folder` as its `/srv`, in mounts that end with it. */
export function insideSid(root: string, folder: string, command: readonly string[]): string[] {
  const enter = `mount --make-rprivate / && mount --bind "$1" "$1" && mount -t proc proc "$1/proc" &&
    mount --rbind /sys "$1/sys" && mount --rbind /dev "$1/dev" && mount -t tmpfs tmpfs "$1/run" &&
    mount --bind "$2" "$1/srv" && root=$1 && shift 2 && exec chroot "$root" "$@"`;
  return ['unshare', '--mount', 'sh', '-c', enter, 'sh', root, folder, ...command];
}

/** A command line that runs another one beside the process that runs there. */
export function besideSid(pid: string, command: readonly string[]): string[] {
  return ['nsenter', `--target=${pid}`, '--mount', '--root', '--wd', 'env', 'HOME=/srv', ...command];
}

/** One of several test workers makes it; the others wait. */
async function make(cache: string, root: string): Promise<void> {
  const lock = join(cache, 'lock');
  mkdirSync(cache, { recursive: true });
  while (!take(lock)) await sleep(500);
  try {
    if (!existsSync(root)) bootstrap(root);
  } finally {
    rmdirSync(lock);
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function bootstrap(root: string): void {
  const partial = `${root}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const args = ['--variant=minbase', `--include=${PACKAGES.join(',')}`, 'sid', partial];
  const { status, stdout } = spawnSync(DEBOOTSTRAP, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`debootstrap failed: ${stdout.trim().split('\n').slice(-3).join(' ')}`);
  renameSync(partial, root);
}
