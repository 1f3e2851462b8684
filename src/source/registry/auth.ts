import { readBody, readStatus } from './answer.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import type { Credentials } from './credentials.ts';
import type { Http, HttpAnswer } from './http.ts';
import { ForbiddenAddress } from './lookup.ts';

const CLIENT_ID = 'buildleaks';
const TOKEN_MAX_BYTES = 1 << 20;
/** What a token lives when its issuer does not say. https://distribution.github.io/distribution/spec/auth/token/ */
const DEFAULT_SECONDS = 60;

/** The registry's own answer says how to ask it, and that cannot be done. */
export class AuthError extends Error {
  override readonly name = 'AuthError';
}

/** Shows one registry who asks, the way that it wants. */
export class Authorizer {
  readonly #http: Http;
  readonly #credentials: Credentials | undefined;
  readonly #scope: string;
  readonly #signal: AbortSignal;
  #header: string | undefined;
  #goodUntil = 0;
  #pending: Promise<void> | undefined;

  constructor(http: Http, credentials: Credentials | undefined, repository: string, signal: AbortSignal) {
    this.#http = http;
    this.#credentials = credentials;
    this.#scope = `repository:${repository}:pull`;
    this.#signal = signal;
    if (credentials?.kind === 'bearer') this.#keep(`Bearer ${credentials.token}`, Number.POSITIVE_INFINITY);
  }

  /** Headers to send along; none as long as nothing was asked for. */
  get headers(): Record<string, string> {
    return this.#header !== undefined && Date.now() < this.#goodUntil ? { authorization: this.#header } : {};
  }

  /**
   * Does what the registry asks for in a 401; false when nothing is left to show. Of several at a time one asks.
   * Throws `AuthError`, `RegistryStatus` and what the connection failed with.
   */
  async meet({ headers, url }: HttpAnswer): Promise<boolean> {
    const before = this.#header;
    const challenges = parseChallenges(headers['www-authenticate']);
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    const basic = challenges.find(({ scheme }) => scheme === 'basic');
    if (bearer === undefined && basic === undefined) return false;
    this.#pending ??= (bearer === undefined ? this.#useBasic() : this.#getToken(bearer, url)).finally(() => {
      this.#pending = undefined;
    });
    await this.#pending;
    return this.#header !== undefined && this.#header !== before;
  }

  async #useBasic(): Promise<void> {
    if (this.#credentials?.kind === 'basic') this.#keep(basicHeader(this.#credentials), Number.POSITIVE_INFINITY);
  }

  async #getToken({ parameters }: Challenge, from: URL): Promise<void> {
    if (this.#credentials?.kind === 'bearer') return;
    const realm = checkRealm(parameters.realm, from);
    const answer =
      this.#credentials?.kind === 'identity'
        ? await this.#refresh(realm, parameters, this.#credentials.token)
        : await this.#ask(realm, parameters);
    if (answer.status !== 200) throw await readStatus(answer);
    const { token, seconds } = readToken(await readBody(answer, TOKEN_MAX_BYTES));
    this.#keep(`Bearer ${token}`, Date.now() + Math.max(seconds, DEFAULT_SECONDS) * 900);
  }

  #ask(realm: URL, { service, scope }: Challenge['parameters']): Promise<HttpAnswer> {
    const url = new URL(realm);
    if (service !== undefined) url.searchParams.set('service', service);
    for (const one of (scope ?? this.#scope).split(' ')) url.searchParams.append('scope', one);
    const credentials = this.#credentials;
    if (credentials?.kind !== 'basic') return this.#http.send(url, { signal: this.#signal });
    url.searchParams.set('account', credentials.username);
    return this.#http.send(url, { headers: { authorization: basicHeader(credentials) }, signal: this.#signal });
  }

  #refresh(realm: URL, { service, scope }: Challenge['parameters'], token: string): Promise<HttpAnswer> {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: CLIENT_ID,
      scope: scope ?? this.#scope,
      refresh_token: token,
      ...(service === undefined ? {} : { service }),
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.#http.send(realm, { method: 'POST', headers, body: form.toString(), signal: this.#signal });
  }

  #keep(header: string, until: number): void {
    this.#header = header;
    this.#goodUntil = until;
  }
}

/** Whoever gets the password must be who the registry says, over a line at least as good as the registry's own. */
function checkRealm(realm: string | undefined, from: URL): URL {
  if (realm === undefined || !URL.canParse(realm))
    throw new AuthError('it wants a token and does not say where to get one');
  const url = new URL(realm);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new AuthError(`it wants a token from ${url.protocol}`);
  if (url.protocol === 'http:' && from.protocol === 'https:') {
    throw new ForbiddenAddress(`tokens are to be got over plain HTTP, from ${url.host}`);
  }
  return url;
}

function basicHeader({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function readToken(bytes: Buffer): { token: string; seconds: number } {
  try {
    const { token, access_token, expires_in } = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    const found = token ?? access_token;
    if (typeof found !== 'string' || !/^[\x21-\x7e]+$/.test(found)) throw new TypeError();
    return { token: found, seconds: typeof expires_in === 'number' ? expires_in : DEFAULT_SECONDS };
  } catch {
    throw new AuthError('the answer to a request for a token holds none');
  }
}
