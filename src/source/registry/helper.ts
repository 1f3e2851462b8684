import { ProgramError, runProgram } from '../program.ts';
import type { Credentials } from './credentials.ts';

const NAME = /^[a-z0-9._-]+$/;
const TIMEOUT_MS = 20_000;
const OUTPUT_MAX_BYTES = 1 << 20;

/** A credential helper that could not be asked; the message is made for a person. */
export class HelperError extends Error {
  override readonly name = 'HelperError';
}

/**
 * Asks `docker-credential-NAME` for what it keeps for a server; undefined when it keeps nothing. Throws `HelperError`.
 * https://github.com/docker/docker-credential-helpers#development
 */
export async function askHelper(
  name: string,
  server: string,
  timeoutMs = TIMEOUT_MS,
): Promise<Credentials | undefined> {
  if (!NAME.test(name)) throw new HelperError(`"${name}" is no name of a credential helper`);
  const command = `docker-credential-${name}`;
  const { code, output } = await run(command, server, timeoutMs);
  if (code === 0) return readAnswer(command, output);
  if (/not found/i.test(output)) return undefined;
  throw new HelperError(`${command} failed: ${output.trim().split('\n')[0]?.slice(0, 200) || `exit code ${code}`}`);
}

function readAnswer(command: string, output: string): Credentials | undefined {
  try {
    const { Username, Secret } = JSON.parse(output) as Record<string, unknown>;
    if (typeof Username !== 'string' || typeof Secret !== 'string') throw new TypeError();
    if (Secret === '') return undefined;
    const from = command;
    return Username === '<token>'
      ? { kind: 'identity', token: Secret, from }
      : { kind: 'basic', username: Username, password: Secret, from };
  } catch {
    throw new HelperError(`${command} gave an answer that is no JSON with Username and Secret`);
  }
}

async function run(command: string, input: string, timeoutMs: number) {
  try {
    return await runProgram(command, ['get'], { input, timeoutMs, maxBytes: OUTPUT_MAX_BYTES });
  } catch (error) {
    throw error instanceof ProgramError ? new HelperError(error.message) : error;
  }
}
