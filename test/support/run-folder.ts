/** The folder of one test run, shared by all its workers: made before the first test, removed after the last. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = 'BUILDLEAKS_TEST_RUN';
const PROCESS = 'BUILDLEAKS_TEST_PID';

/** Called in jest's main process; its workers inherit the environment. */
export function beginRun(): void {
  process.env[FOLDER] = mkdtempSync(join(tmpdir(), 'buildleaks-test-'));
  process.env[PROCESS] = String(process.pid);
  // No test may rest on what another one scanned; those of the cache name a folder of their own.
  process.env.BUILDLEAKS_NO_CACHE = 'true';
}

export function runFolder(): string {
  return ofRun(FOLDER);
}

/** Process whose end is the end of the run. */
export function runProcess(): string {
  return ofRun(PROCESS);
}

export function endRun(): void {
  rmSync(runFolder(), { recursive: true, force: true });
}

function ofRun(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error('No test run: jest has not called its globalSetup.');
  return value;
}
