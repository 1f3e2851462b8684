/** How registries are spoken to, from the command line. */
import { UsageError } from '../errors.ts';
import { Secret } from '../secret.ts';
import type { RegistryOptions } from '../source/source.ts';
import type { Values } from './options.ts';
import type { Streams } from './streams.ts';

export type RegistryValues = Values<
  'username' | 'password-stdin' | 'authfile' | 'registry-ca' | 'registry-mirror' | 'insecure'
>;

/** Characters of a password; some tokens are long. */
const MOST_LENGTH = 64 << 10;

/** Reads the password when there is one to read. Throws `UsageError` for a login that is none. */
export async function registryOptions(
  values: RegistryValues,
  operands: readonly string[],
  streams: Streams,
): Promise<RegistryOptions> {
  const { username, authfile, insecure } = values;
  checkLogin(values, operands);
  const password = values['password-stdin'] ? await readPassword(streams) : undefined;
  return {
    insecure,
    caFiles: values['registry-ca'],
    mirrors: values['registry-mirror'],
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password: () => password.reveal() }),
    ...(authfile === undefined ? {} : { authFile: authfile }),
  };
}

function checkLogin(values: RegistryValues, operands: readonly string[]): void {
  const hasPassword = values['password-stdin'];
  if ((values.username !== undefined) !== hasPassword) {
    throw new UsageError('--username and --password-stdin go together: the password is read from standard input.');
  }
  if (hasPassword && operands.includes('-')) {
    throw new UsageError('Standard input cannot be both the password (--password-stdin) and an image (-).');
  }
}

/** One line, as `docker login --password-stdin` takes it: without its line end. */
async function readPassword({ stdin }: Streams): Promise<Secret> {
  let text = '';
  for await (const chunk of stdin.setEncoding('utf8')) {
    text += chunk;
    if (text.length > MOST_LENGTH) throw new UsageError('What came from standard input is too long for a password.');
  }
  const password = text.replace(/\r?\n$/, '');
  if (password === '') throw new UsageError('--password-stdin got no password from standard input.');
  return new Secret(password);
}
