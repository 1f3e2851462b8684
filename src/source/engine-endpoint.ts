import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { contextEndpoint, currentContext, dockerFolder, tlsFrom } from './engine-context.ts';

/** How to prove who is who. Contents of PEM files. */
export interface Tls {
  readonly ca?: Buffer;
  readonly cert?: Buffer;
  readonly key?: Buffer;
  /** False only where the user turned it off. */
  readonly verify: boolean;
}

/** Where an Engine's API is, and how to reach it. */
export type Endpoint = { readonly text: string } & (
  | { readonly kind: 'socket'; readonly path: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number; readonly tls?: Tls }
  | { readonly kind: 'ssh'; readonly destination: readonly string[]; readonly command: readonly string[] }
);

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the user said of the Engine on the command line. */
export interface EngineChoice {
  readonly context?: string;
  readonly dockerHost?: string;
}

/**
 * The Docker Engine that the docker command would use: flags, then DOCKER_HOST, DOCKER_CONTEXT, the current context, the
 * default socket. Throws `UsageError` for an address or a context that is none.
 * https://docs.docker.com/engine/manage-resources/contexts/
 */
export function dockerEndpoint(choice: EngineChoice, env: Environment): Endpoint {
  const { context, dockerHost } = choice;
  if (context !== undefined && dockerHost !== undefined)
    throw new UsageError('Name the Engine by --docker-host or by --context, not by both.');
  if (dockerHost !== undefined) return parseHost(dockerHost, env);
  if (context !== undefined) return namedEndpoint(context, env);
  if (env.DOCKER_HOST) return parseHost(env.DOCKER_HOST, env);
  return namedEndpoint(env.DOCKER_CONTEXT || currentContext(env) || 'default', env);
}

/**
 * The Podman service: --docker-host, then CONTAINER_HOST, then the user's socket, then the system's.
 * https://docs.podman.io/en/latest/markdown/podman-system-service.1.html
 */
export function podmanEndpoint({ dockerHost }: EngineChoice, env: Environment): Endpoint {
  const host = dockerHost ?? env.CONTAINER_HOST;
  if (host) return parseHost(host, env, 'podman');
  const rootful = '/run/podman/podman.sock';
  const rootless = join(env.XDG_RUNTIME_DIR || `/run/user/${process.getuid?.() ?? 0}`, 'podman', 'podman.sock');
  const isRoot = process.getuid?.() === 0;
  return socketAt(isRoot || (!existsSync(rootless) && existsSync(rootful)) ? rootful : rootless);
}

/** Reads an address as DOCKER_HOST holds it. `tool`: what the far side of an ssh address is to be asked with. */
export function parseHost(text: string, env: Environment, tool = 'docker', contextTls?: Tls): Endpoint {
  const [, scheme = 'tcp', rest = ''] = /^(?:([a-z]+):\/\/)?(.*)$/s.exec(text) ?? [];
  if (scheme === 'unix') return rest === '' ? defaultSocket(env) : socketAt(rest);
  if (scheme === 'npipe') return { ...socketAt(rest), text };
  if (scheme === 'ssh') return sshEndpoint(text, tool);
  if (scheme === 'tcp' || scheme === 'http' || scheme === 'https') {
    return tcpEndpoint(text, scheme, rest, contextTls ?? tlsOf(scheme, env));
  }
  throw new UsageError(
    `"${text}" is no address of an Engine; one begins with unix://, tcp://, ssh://, npipe://, http:// or https://.`,
  );
}

function namedEndpoint(name: string, env: Environment): Endpoint {
  if (name === 'default') return env.DOCKER_HOST ? parseHost(env.DOCKER_HOST, env) : defaultSocket(env);
  const { host, tls } = contextEndpoint(name, env);
  return parseHost(host, env, 'docker', tls);
}

/** The system's socket, or where Docker Desktop and a rootless Engine have theirs. */
function defaultSocket(env: Environment): Endpoint {
  if (process.platform === 'win32') return socketAt('//./pipe/docker_engine');
  const system = '/var/run/docker.sock';
  const own = [join(homedir(), '.docker', 'run', 'docker.sock'), join(env.XDG_RUNTIME_DIR || '/run', 'docker.sock')];
  return socketAt([system, ...own].find((path) => existsSync(path)) ?? system);
}

function socketAt(path: string): Endpoint {
  return { kind: 'socket', path, text: `unix://${path}` };
}

function tcpEndpoint(text: string, scheme: string, rest: string, tls: Tls | undefined): Endpoint {
  const { hostname, port, pathname } = parseUrl(`tcp://${rest}`, text);
  if (hostname === '' || pathname.length > 1) {
    throw new UsageError(`"${text}" is no address of an Engine; one over TCP is tcp://host:port, without a path.`);
  }
  const usual = scheme === 'tcp' ? (tls ? 2376 : 2375) : scheme === 'https' ? 443 : 80;
  const host = hostname.replace(/^\[|\]$/g, '');
  return { kind: 'tcp', host, port: port === '' ? usual : Number(port), text, ...(tls === undefined ? {} : { tls }) };
}

/** As the docker command: TLS with DOCKER_TLS_VERIFY, without a check of the other side with DOCKER_TLS. */
function tlsOf(scheme: string, env: Environment): Tls | undefined {
  const verify = Boolean(env.DOCKER_TLS_VERIFY);
  if (!verify && !env.DOCKER_TLS && scheme !== 'https') return undefined;
  const mustHaveCa = verify && Boolean(env.DOCKER_CERT_PATH);
  return { ...tlsFrom(env.DOCKER_CERT_PATH || dockerFolder(env), mustHaveCa), verify: verify || !env.DOCKER_TLS };
}

/** The far side speaks for its own Engine. https://docs.docker.com/engine/security/protect-access/#use-ssh-to-protect-the-docker-daemon-socket */
function sshEndpoint(text: string, tool: string): Endpoint {
  const { hostname, username, port, pathname, password } = parseUrl(text, text);
  if (hostname === '' || password !== '' || hostname.startsWith('-') || username.startsWith('-')) {
    throw new UsageError(`"${text}" is no address of an Engine; one over ssh is ssh://[user@]host[:port].`);
  }
  const destination = [
    ...(username === '' ? [] : ['-l', decodeURIComponent(username)]),
    ...(port === '' ? [] : ['-p', port]),
    '--',
    hostname.replace(/^\[|\]$/g, ''),
  ];
  const flag = tool === 'podman' ? '--url' : '--host';
  const socket = pathname === '' || pathname === '/' ? [] : [flag, `unix://${pathname}`];
  return { kind: 'ssh', destination, command: [tool, ...socket, 'system', 'dial-stdio'], text };
}

function parseUrl(url: string, text: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new UsageError(`"${text}" is no address of an Engine.`);
  }
}
