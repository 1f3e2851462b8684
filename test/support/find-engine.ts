/**
 * The Engine that tests and measurements use: the one of BUILDLEAKS_TEST_ENGINE or DOCKER_HOST, else a private one where
 * dockerd is installed and may be started, else the one at the default socket.
 */
import { existsSync } from 'node:fs';
import { answers, startDaemon } from './daemon.ts';
import type { TestEngine } from './docker.ts';

const DOCKERD = ['/usr/sbin/dockerd', '/usr/bin/dockerd', '/usr/local/bin/dockerd'];
const DEFAULT_SOCKET = '/var/run/docker.sock';
/** Debian's client first: another one in front of it in the PATH may not know the classic builder. */
const CLIENT = ['/usr/bin/docker', '/usr/local/bin/docker'].find((path) => existsSync(path)) ?? 'docker';

/** Throws when there is none. A private one ends with the test run. */
export async function findEngine(): Promise<TestEngine> {
  const given = process.env.BUILDLEAKS_TEST_ENGINE ?? process.env.DOCKER_HOST;
  if (given !== undefined && given !== '') return at(given);
  const dockerd = DOCKERD.find((path) => existsSync(path));
  if (dockerd !== undefined && process.getuid?.() === 0) return startPrivate(dockerd);
  if (await answers(DEFAULT_SOCKET)) return at(`unix://${DEFAULT_SOCKET}`);
  throw new Error('No Engine answers, and there is no dockerd that may be started (it needs root).');
}

async function startPrivate(dockerd: string): Promise<TestEngine> {
  return at(`unix://${await startDaemon({ name: 'engine', plan: (folder) => plan(dockerd, folder) })}`);
}

function plan(dockerd: string, folder: string) {
  const socket = `${folder}/docker.sock`;
  const own = {
    host: `unix://${socket}`,
    'data-root': `${folder}/data`,
    'exec-root': `${folder}/exec`,
    pidfile: `${folder}/docker.pid`,
  };
  const off = ['--bridge=none', '--iptables=false', '--ip6tables=false'];
  return { socket, command: [dockerd, ...off, ...Object.entries(own).map(([flag, value]) => `--${flag}=${value}`)] };
}

function at(host: string): TestEngine {
  return { host, client: [CLIENT, `--host=${host}`], root: '' };
}
