/**
 * Private daemons for tests: one of a kind in a test run, started when the first test file asks for it, with its own
 * socket and data. A supervising shell stops it when the test run is gone, however it went.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runFolder, runProcess } from './run-folder.ts';

export interface DaemonSpec {
  /** Name of its folder in the run's folder. */
  readonly name: string;
  /** A daemon that stays in the foreground: its command line, and where it will listen. `folder` is its own. */
  plan(folder: string): { readonly command: readonly string[]; readonly socket: string };
}

/** `$1`: process of the test run; the rest: the daemon. */
const SUPERVISE = `run=$1; shift
"$@" & daemon=$!
echo $daemon > pid
while kill -0 $run && kill -0 $daemon; do sleep 0.5; done 2>/dev/null
kill $daemon 2>/dev/null
wait $daemon
touch stopped
kill -0 $run 2>/dev/null || { own=$PWD; cd /; rm -rf "$own"; rmdir "$(dirname "$own")"; }`;

const START_MS = 60_000;
const STOP_MS = 60_000;

/** Path of the running daemon's socket. Throws with the end of its log when it does not come up. */
export async function startDaemon(spec: DaemonSpec): Promise<string> {
  const folder = join(runFolder(), spec.name);
  const isFirst = mkdirSync(folder, { recursive: true }) !== undefined;
  const { command, socket } = spec.plan(folder);
  if (isFirst) launch(command, folder);
  const isUp = await until(async () => existsSync(join(folder, 'stopped')) || (await answers(socket)), START_MS);
  if (!isUp || existsSync(join(folder, 'stopped'))) throw new Error(`The daemon did not come up: ${endOfLog(folder)}`);
  return socket;
}

/** Stops every daemon of this run, and waits until it has let go of its mounts. */
export async function stopDaemons(): Promise<void> {
  for (const name of readdirSync(runFolder())) {
    const folder = join(runFolder(), name);
    const hasStopped = () => Promise.resolve(existsSync(join(folder, 'stopped')));
    if (!existsSync(join(folder, 'pid')) || (await hasStopped())) continue;
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')));
    if (!(await until(hasStopped, STOP_MS))) throw new Error(`The daemon did not stop: ${endOfLog(folder)}`);
  }
}

function launch(command: readonly string[], folder: string): void {
  const log = openSync(join(folder, 'log'), 'a');
  const stdio = ['ignore', log, log] as const;
  const supervisor = spawn('/bin/sh', ['-c', SUPERVISE, 'sh', runProcess(), ...command], {
    cwd: folder,
    detached: true,
    stdio: [...stdio],
  });
  supervisor.unref();
  closeSync(log);
}

async function until(condition: () => Promise<boolean>, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(100)) {
    if (await condition()) return true;
  }
  return false;
}

/** True once the API behind the socket answers. */
export function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    get({ socketPath, path: '/_ping', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).once('error', () => resolve(false));
  });
}

function endOfLog(folder: string): string {
  const log = join(folder, 'log');
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n') : 'it wrote no log';
}
