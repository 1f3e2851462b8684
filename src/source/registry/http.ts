import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici';
import type { RegistryOptions } from '../source.ts';
import { AddressPolicy, ForbiddenAddress } from './lookup.ts';
import { secureContextFor } from './tls.ts';

export interface HttpRequest {
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readable;
  /** Where it came from in the end. */
  readonly url: URL;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const REDIRECTS_MAX = 10;
const CONNECT_MS = 15_000;
/** Never carried to another origin: they are for the one that was asked. */
const PRIVATE_HEADERS = new Set(['authorization', 'cookie', 'proxy-authorization']);

/** HTTP with one registry and whatever it sends us to: proxies, own authorities, and redirects that give nothing away. */
export class Http {
  readonly #policy = new AddressPolicy();
  readonly #home: Dispatcher;
  readonly #openElsewhere: () => Dispatcher;
  #elsewhere: Dispatcher | undefined;
  readonly #host: string;
  readonly #isInsecure: boolean;

  /** `host`: the registry's, with its port. `idleMs`: without a byte, before giving up. */
  constructor(host: string, { insecure = false, caFiles = [] }: RegistryOptions, idleMs: number) {
    this.#host = host;
    this.#isInsecure = insecure;
    this.#policy.addHome(new URL(`https://${host}`).hostname);
    const agent = (at: string, lookup: LookupFunction) => dispatcher(at, lookup, insecure, caFiles, idleMs);
    this.#home = agent(host, this.#policy.home);
    this.#openElsewhere = () => agent('', this.#policy.elsewhere);
  }

  /** Sends a request and follows redirects. Rejects with what the connection failed with. */
  async send(url: URL, { headers = {}, ...rest }: HttpRequest): Promise<HttpAnswer> {
    let at = url;
    let sent = headers;
    for (let i = 0; i <= REDIRECTS_MAX; i++) {
      const answer = await this.#once(at, { ...rest, headers: sent });
      const next = REDIRECTS.has(answer.status) ? location(answer, at) : undefined;
      if (next === undefined) return answer;
      answer.body.on('error', () => {}).destroy();
      this.#checkRedirect(at, next);
      if (next.origin !== at.origin) sent = this.#forOther(next, sent, rest.body);
      at = next;
    }
    throw new Error(`more than ${REDIRECTS_MAX} redirects, the last to ${at.origin}`);
  }

  async close(): Promise<void> {
    await Promise.all([this.#home.destroy(), this.#elsewhere?.destroy()]);
  }

  async #once(url: URL, { signal, ...options }: HttpRequest): Promise<HttpAnswer> {
    const isHome = url.host === this.#host;
    if (!isHome) {
      this.#policy.checkHost(url.hostname);
      this.#elsewhere ??= this.#openElsewhere();
    }
    const { statusCode, headers, body } = await request(url, {
      ...options,
      signal,
      ...(isHome || this.#elsewhere === undefined ? { dispatcher: this.#home } : { dispatcher: this.#elsewhere }),
    });
    return { status: statusCode, headers, body, url };
  }

  /** The headers for another origin. A body would carry a token there. */
  #forOther(to: URL, headers: Readonly<Record<string, string>>, body: string | undefined): Record<string, string> {
    if (body !== undefined) throw new ForbiddenAddress(`a request for a token was redirected to ${to.host}`);
    return withoutPrivate(headers);
  }

  #checkRedirect(from: URL, to: URL): void {
    if (to.protocol !== 'https:' && to.protocol !== 'http:') throw new ForbiddenAddress(`a redirect to ${to.protocol}`);
    const isDowngrade = from.protocol === 'https:' && to.protocol === 'http:';
    if (isDowngrade && !this.#isInsecure)
      throw new ForbiddenAddress(`a redirect from HTTPS to plain HTTP at ${to.host}`);
  }
}

function dispatcher(
  host: string,
  lookup: LookupFunction,
  insecure: boolean,
  caFiles: readonly string[],
  idleMs: number,
): Dispatcher {
  const tls = { secureContext: secureContextFor(host, caFiles), rejectUnauthorized: !insecure };
  return new EnvHttpProxyAgent({
    connect: { ...tls, lookup, timeout: CONNECT_MS },
    requestTls: tls,
    headersTimeout: idleMs,
    bodyTimeout: idleMs,
    noProxy: noProxy(process.env),
  });
}

/** This machine itself is never asked through a proxy, as Docker has it. */
function noProxy(env: NodeJS.ProcessEnv): string {
  const value = env.no_proxy ?? env.NO_PROXY ?? '';
  return value === '*' ? value : [value, 'localhost', '127.0.0.1', '[::1]'].filter((host) => host !== '').join(',');
}

function location({ headers }: HttpAnswer, from: URL): URL | undefined {
  const value = headers.location;
  return typeof value === 'string' && URL.canParse(value, from.href) ? new URL(value, from) : undefined;
}

function withoutPrivate(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !PRIVATE_HEADERS.has(name.toLowerCase())));
}
