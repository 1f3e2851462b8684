import { spawn } from 'node:child_process';
import { Agent } from 'node:http';
import { Duplex } from 'node:stream';

/** Characters of what ssh says that are kept for a message. */
const STDERR_MAX = 2000;

/**
 * Carries HTTP over the standard input and output of `ssh … docker system dial-stdio`: the user's own ssh with its keys,
 * agent, jump hosts and known hosts. Each connection is one ssh.
 */
export class SshAgent extends Agent {
  readonly #args: readonly string[];

  constructor(destination: readonly string[], command: readonly string[]) {
    super({ keepAlive: true, maxSockets: 1 });
    // No terminal, and no question that nobody could answer.
    this.#args = ['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=30', '-T', ...destination, ...command.map(quote)];
  }

  override createConnection(): Duplex {
    return new SshConnection(this.#args);
  }
}

/** The far side's shell reads the command. */
function quote(word: string): string {
  return /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** As much of a socket as Node's HTTP client asks for. */
class SshConnection extends Duplex {
  readonly #ssh;
  #said = '';

  constructor(args: readonly string[]) {
    super();
    this.#ssh = spawn('ssh', args, { env: process.env, stdio: ['pipe', 'pipe', 'pipe'] });
    this.#ssh.once('error', (error) => this.destroy(new Error(`ssh could not be started: ${error.message}`)));
    this.#ssh.once('close', (code) => this.#ended(code));
    this.#ssh.stderr.on('data', (chunk: Buffer) => this.#hear(chunk));
    this.#ssh.stdout.on('data', (chunk: Buffer) => this.push(chunk) || this.#ssh.stdout.pause());
    this.#ssh.stdin.on('error', () => {});
  }

  override _read(): void {
    this.#ssh.stdout.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    // Why writing failed, ssh itself tells when it ends.
    this.#ssh.stdin.write(chunk, (error) => error ?? done());
  }

  override _final(done: () => void): void {
    this.#ssh.stdin.end(done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#ssh.kill();
    done(error);
  }

  setKeepAlive(): this {
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setTimeout(): this {
    return this;
  }

  ref(): this {
    this.#ssh.ref();
    return this;
  }

  unref(): this {
    this.#ssh.unref();
    return this;
  }

  #hear(chunk: Buffer): void {
    this.#said = (this.#said + chunk.toString('utf8')).slice(-STDERR_MAX);
  }

  #ended(code: number | null): void {
    if (code === 0 || this.destroyed) this.push(null);
    else this.destroy(new Error(this.#said.trim() || `ssh ended with exit code ${code}`));
  }
}
