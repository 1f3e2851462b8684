import type { Readable, Writable } from 'node:stream';
import { codeOf } from './error-code.ts';

/** An output that may be a terminal. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
}

/** An input that may be a terminal. */
interface Input extends Readable {
  readonly isTTY?: boolean;
}

/** The three standard streams, or what stands for them in a test. */
export interface Streams {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
}

/**
 * Writes and waits until it is out. A reader that went away (`| head`) is no error: it has seen what it wanted.
 * Throws on any other fault, such as a full disk.
 */
export async function writeOut(output: Writable, text: string): Promise<void> {
  if (text === '' || output.destroyed) return;
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: Error | null) => (error && !isReaderGone(error) ? reject(error) : resolve());
    // The callback gets the error too; without a listener it would end the process.
    if (output.listenerCount('error') === 0) output.on('error', () => {});
    output.write(text, settle);
  });
}

/** Says something on standard error. Where that cannot be written, there is nobody to be told. */
export async function say(stderr: Writable, text: string): Promise<void> {
  await writeOut(stderr, text).catch(() => {});
}

function isReaderGone(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(codeOf(error));
}
