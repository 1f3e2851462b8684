/** Runs what builds inputs, quietly unless it fails. */
import { spawnSync } from 'node:child_process';

/** Throws with all that the command said when it fails. */
export function run(command: string, args: readonly string[], options: { cwd?: string; env?: object } = {}): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error !== undefined) throw new Error(`${command} could not be started (${error.message}): install it first.`);
  if (status === 0) return;
  const said = `${stdout}${stderr}`.split('\n').slice(-40).join('\n');
  throw new Error(`${command} ${args.join(' ')} failed with exit code ${status}:\n${said}`);
}
