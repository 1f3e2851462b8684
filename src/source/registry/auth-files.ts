import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What an entry of `auths` holds. */
export type StoredCredentials =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity' | 'bearer'; readonly token: string };

/** One of Docker's or Podman's files. https://github.com/containers/image/blob/main/docs/containers-auth.json.5.md */
export interface AuthFile {
  readonly from: string;
  /** Host (or, of Podman's, part of a registry) → credentials. */
  readonly auths: ReadonlyMap<string, StoredCredentials>;
  readonly credHelpers: Readonly<Record<string, string>>;
  readonly credsStore?: string;
}

/** The files that are there, the one that counts most first. What is wrong with one is a problem, and the next is read. */
export function authFiles(named: string | undefined, env: NodeJS.ProcessEnv, problems: string[]): AuthFile[] {
  const paths = [named, env.REGISTRY_AUTH_FILE, join(dockerFolder(env), 'config.json'), ...podmanFiles(env)];
  const inline = env.DOCKER_AUTH_CONFIG ? [parse(env.DOCKER_AUTH_CONFIG, 'DOCKER_AUTH_CONFIG', problems)] : [];
  const wanted = [...new Set(paths.filter((path) => path !== undefined && path !== ''))] as string[];
  return [...inline, ...wanted.map((path) => load(path, path === named, problems))].filter(
    (file) => file !== undefined,
  );
}

function dockerFolder(env: NodeJS.ProcessEnv): string {
  return env.DOCKER_CONFIG || join(homedir(), '.docker');
}

function podmanFiles(env: NodeJS.ProcessEnv): string[] {
  const runtime = env.XDG_RUNTIME_DIR || `/run/user/${process.getuid?.() ?? 0}`;
  const config = env.XDG_CONFIG_HOME || join(homedir(), '.config');
  return [join(runtime, 'containers/auth.json'), join(config, 'containers/auth.json')];
}

function load(path: string, mustExist: boolean, problems: string[]): AuthFile | undefined {
  try {
    return parse(readFileSync(path, 'utf8'), path, problems);
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (mustExist || !isAbsent) problems.push(`${path} could not be read: ${(error as Error).message}`);
    return undefined;
  }
}

function parse(text: string, from: string, problems: string[]): AuthFile | undefined {
  const json = asRecord(tryParse(text));
  if (json === undefined) {
    problems.push(`${from} is no JSON object`);
    return undefined;
  }
  const auths = new Map<string, StoredCredentials>();
  for (const [key, value] of Object.entries(asRecord(json.auths) ?? {})) {
    const stored = readEntry(asRecord(value) ?? {});
    if (stored !== undefined) auths.set(key, stored);
  }
  const helpers = Object.entries(asRecord(json.credHelpers) ?? {}).filter((entry) => typeof entry[1] === 'string');
  const { credsStore } = json;
  return {
    from,
    auths,
    credHelpers: Object.fromEntries(helpers) as Record<string, string>,
    ...(typeof credsStore === 'string' ? { credsStore } : {}),
  };
}

/** `auth` is base64 of `user:password`; a token beside it counts more. */
function readEntry({
  auth,
  username,
  password,
  identitytoken,
  registrytoken,
}: Record<string, unknown>): StoredCredentials | undefined {
  if (typeof registrytoken === 'string' && registrytoken !== '') return { kind: 'bearer', token: registrytoken };
  if (typeof identitytoken === 'string' && identitytoken !== '') return { kind: 'identity', token: identitytoken };
  const pair =
    typeof auth === 'string' && auth !== ''
      ? Buffer.from(auth, 'base64').toString('utf8')
      : `${username ?? ''}:${password ?? ''}`;
  const colon = pair.indexOf(':');
  if (colon < 1) return undefined;
  const name = pair.slice(0, colon);
  const secret = pair.slice(colon + 1).replace(/\0+$/, '');
  return name === '<token>' ? { kind: 'identity', token: secret } : { kind: 'basic', username: name, password: secret };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
