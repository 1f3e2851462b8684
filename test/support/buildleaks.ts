/** The real command line, as a user runs it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
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
