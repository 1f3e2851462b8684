/** Current Engines, one with each image store, and a current Podman, all out of Debian sid. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startDaemon } from './daemon.ts';
import { describeWith, lookFor } from './describe-with.ts';
import type { TestEngine } from './docker.ts';
import { besideSid, insideSid, sidRoot } from './sid.ts';

export type Store = 'containerd' | 'graph-driver';

/** A block of tests on a current Engine with that image store: see {@link describeWith}. */
export async function describeWithCurrentEngine(
  name: string,
  store: Store,
  define: (engine: TestEngine) => void,
): Promise<void> {
  describeWith(`${name} (${store})`, await lookFor(() => startEngine(store)), define);
}

async function startEngine(store: Store): Promise<TestEngine> {
  const root = await sidRoot();
  const socket = await startDaemon({ name: store, plan: (folder) => planEngine(root, folder, store) });
  const pid = readFileSync(join(dirname(socket), 'pid'), 'utf8').trim();
  const client = besideSid(pid, ['/usr/bin/docker', '--host=unix:///srv/docker.sock']);
  return { host: `unix://${socket}`, client, root };
}

function planEngine(root: string, folder: string, store: Store) {
  const config = {
    features: { 'containerd-snapshotter': store === 'containerd' },
    ...{ bridge: 'none', iptables: false, ip6tables: false, hosts: ['unix:///srv/docker.sock'] },
    ...{ pidfile: '/srv/docker.pid', 'data-root': '/srv/data', 'exec-root': '/srv/exec' },
  };
  writeFileSync(join(folder, 'daemon.json'), JSON.stringify(config));
  const command = insideSid(root, folder, ['dockerd', '--config-file=/srv/daemon.json']);
  return { command, socket: join(folder, 'docker.sock') };
}
