import { spawn } from 'node:child_process';

/** A program that could not be run to its end; the message is made for a person. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
  /** True when there is no such program. */
  readonly isAbsent: boolean;

  constructor(message: string, isAbsent = false) {
    super(message);
    this.isAbsent = isAbsent;
  }
}

export interface ProgramOptions {
  /** What it reads from its standard input. */
  readonly input?: string;
  readonly timeoutMs: number;
  /** Bytes of its standard output. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

export interface ProgramEnd {
  readonly code: number | null;
  readonly output: string;
  /** The end of what it said on standard error. */
  readonly said: string;
}

const SAID_MAX = 2000;

/** Runs a program of the user's PATH, without a shell. Throws `ProgramError`, and the signal's reason. */
export function runProgram(
  command: string,
  args: readonly string[],
  { input = '', timeoutMs, maxBytes, signal }: ProgramOptions,
): Promise<ProgramEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'pipe', env: process.env });
    const fail = (error: unknown) => {
      child.kill('SIGKILL');
      // What it started itself may live on with its pipes: that is not waited for.
      for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.destroy();
      child.unref();
      reject(error);
    };
    const late = () => fail(new ProgramError(`${command} did not answer within ${timeoutMs / 1000} seconds`));
    const onAbort = () => fail(signal?.reason);
    const timer = setTimeout(late, timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    const parts: Buffer[] = [];
    let [length, said] = [0, ''];
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part);
      length += part.length;
      if (length > maxBytes) fail(new ProgramError(`${command} gave more than ${maxBytes} bytes`));
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-SAID_MAX);
    });
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    child.on('error', (error: NodeJS.ErrnoException) => {
      end();
      fail(notStarted(command, error));
    });
    child.on('close', (code) => {
      end();
      resolve({ code, output: Buffer.concat(parts).toString('utf8'), said });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

function notStarted(command: string, { code, message }: NodeJS.ErrnoException): ProgramError {
  return code === 'ENOENT'
    ? new ProgramError(`${command} is not installed, or not in PATH`, true)
    : new ProgramError(`${command} could not be run: ${message}`);
}
