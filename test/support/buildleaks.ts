/** The real command line, as a user runs it. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Location, Report } from '../../src/finding.ts';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Everything that a user could see. */
  readonly output: string;
}

const EXECUTABLE = join(import.meta.dirname, '..', '..', 'bin', 'buildleaks.js');

/** Runs `buildleaks ARGS`. */
export function buildleaks(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  input: Uint8Array = new Uint8Array(),
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [EXECUTABLE, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    input,
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, output: stdout + stderr };
}

export interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  /** How it ended, and what it said on standard error. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null; readonly stderr: string }>;
}

/** Starts `buildleaks ARGS` and goes on, for tests that serve it meanwhile. */
export function startBuildleaks(args: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, [EXECUTABLE, ...args], { env: { ...process.env, NODE_OPTIONS: '', ...env } });
  const stderr = text(child.stderr);
  const closed = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  return { child, ended: closed.then(async (end) => ({ ...end, stderr: await stderr })) };
}

/** As {@link buildleaks}, while this process goes on and serves it. */
export async function buildleaksMeanwhile(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const { child, ended } = startBuildleaks(args, env);
  child.stdin.end();
  const [stdout, { code, stderr }] = await Promise.all([text(child.stdout), ended]);
  return { status: code, stdout, stderr, output: stdout + stderr };
}

/** Scans and parses the JSON report. */
export function scanJson(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run & { readonly report: Report } {
  const run = buildleaks(['scan', '--format', 'json', ...args], env);
  if (!run.stdout.startsWith('{')) throw new Error(`No report, exit code ${run.status}:\n${run.output}`);
  return { ...run, report: JSON.parse(run.stdout) };
}

/** All places of all findings. */
export function placesOf(report: Report): Location[] {
  return report.images.flatMap((image) => image.findings.flatMap((finding) => finding.locations));
}
