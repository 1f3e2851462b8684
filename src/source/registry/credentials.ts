import type { RegistryOptions } from '../source.ts';
import { type AuthFile, authFiles } from './auth-files.ts';
import { askHelper, HelperError } from './helper.ts';

/** What a registry may be shown. `from`: where it comes from, for messages. */
export type Credentials =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string; readonly from: string }
  /** For getting access tokens. https://distribution.github.io/distribution/spec/auth/oauth/ */
  | { readonly kind: 'identity'; readonly token: string; readonly from: string }
  /** An access token itself. */
  | { readonly kind: 'bearer'; readonly token: string; readonly from: string };

export interface FoundCredentials {
  readonly credentials?: Credentials;
  /** Why some place could not be looked into. */
  readonly problems: readonly string[];
}

/** Docker Hub goes by another name in Docker's files. */
const HUB_KEY = 'https://index.docker.io/v1/';

/**
 * Finds what to show a registry, in the order of the docker command: `--username`, `DOCKER_AUTH_CONFIG`, the auth file named,
 * then of each of Docker's and Podman's files a helper for that host, the common helper, and what the file itself holds.
 */
export async function findCredentials(
  domain: string,
  repository: string,
  options: RegistryOptions,
  env: NodeJS.ProcessEnv = process.env,
): Promise<FoundCredentials> {
  const { username, password } = options;
  if (username !== undefined) {
    return { credentials: { kind: 'basic', username, password: password?.() ?? '', from: '--username' }, problems: [] };
  }
  const problems: string[] = [];
  for (const file of authFiles(options.authFile, env, problems)) {
    const credentials = (await fromHelper(file, domain, problems)) ?? fromFile(file, domain, repository);
    if (credentials !== undefined) return { credentials, problems };
  }
  return { problems };
}

async function fromHelper(file: AuthFile, domain: string, problems: string[]): Promise<Credentials | undefined> {
  const name =
    keysOf(domain)
      .map((key) => file.credHelpers[key])
      .find((one) => one !== undefined) ?? file.credsStore;
  if (name === undefined || name === '') return undefined;
  try {
    return await askHelper(name, domain === 'docker.io' ? HUB_KEY : domain);
  } catch (error) {
    if (!(error instanceof HelperError)) throw error;
    problems.push(`${error.message} (${file.from})`);
    return undefined;
  }
}

/** Podman's keys may name a part of a registry: the longest that fits counts. */
function fromFile({ auths, from }: AuthFile, domain: string, repository: string): Credentials | undefined {
  const whole = `${domain}/${repository}`;
  const fitting = [...auths.keys()].filter((key) => {
    const plain = plainKey(key);
    return plain === domain || whole === plain || whole.startsWith(`${plain}/`) || keysOf(domain).includes(plain);
  });
  fitting.sort((a, b) => plainKey(b).length - plainKey(a).length);
  const found = fitting[0] === undefined ? undefined : auths.get(fitting[0]);
  return found && { ...found, from };
}

/** `https://host/v1/` is how old files write `host`. */
function plainKey(key: string): string {
  return key.replace(/^https?:\/\//, '').replace(/\/(?:v[12]\/?)?$/, '');
}

function keysOf(domain: string): readonly string[] {
  return domain === 'docker.io'
    ? [HUB_KEY, 'docker.io', 'index.docker.io', 'registry-1.docker.io']
    : [domain, `https://${domain}`];
}
