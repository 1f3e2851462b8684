import type { Digest } from '../../image.ts';
import { MEDIA } from '../oci-json.ts';
import type { RegistryOptions, SourceOptions } from '../source.ts';
import { zoneOfHost } from './address.ts';
import { readBody, readStatus } from './answer.ts';
import { Authorizer } from './auth.ts';
import { findCredentials } from './credentials.ts';
import { type Asked, explain, isNoTls } from './failure.ts';
import { Http, type HttpAnswer } from './http.ts';
import { codeOf, withRetries } from './retry.ts';

/** What a registry should keep to. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
const MANIFEST_MAX_BYTES = 4 << 20;
const TAGS_MAX_BYTES = 1 << 20;

/** A registry that is not told of OCI's types says that it has no such manifest. */
const ACCEPT = [
  MEDIA.ociIndex,
  MEDIA.ociManifest,
  MEDIA.dockerList,
  MEDIA.dockerManifest,
  MEDIA.dockerSignedV1,
  MEDIA.dockerV1,
];

const HUB = 'docker.io';
const HUB_HOST = 'registry-1.docker.io';

/** A manifest as it came. */
export interface FetchedManifest {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /** What the registry says that it hashes to. */
  readonly digest: string | undefined;
}

/** One repository of one registry. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
export class RegistryClient {
  readonly asked: Asked;
  readonly #http: Http;
  readonly #base: URL;
  readonly #auth: Authorizer;
  readonly #signal: AbortSignal;

  private constructor(http: Http, base: URL, asked: Asked, signal: AbortSignal) {
    this.#http = http;
    this.#base = base;
    this.asked = asked;
    this.#signal = signal;
    this.#auth = new Authorizer(http, asked.credentials, asked.repository, signal);
  }

  /** Finds out how the registry is spoken to, and looks for credentials. Rejects with what `explain` explains. */
  static async open(registry: string, repository: string, options: SourceOptions): Promise<RegistryClient> {
    const { registry: how = {}, limits, signal } = options;
    const host = registry === HUB ? HUB_HOST : registry;
    const http = new Http(host, how, limits.idleMs);
    try {
      const base = await findBase(http, host, how, signal);
      const { credentials, problems } = await findCredentials(registry, repository, how);
      return new RegistryClient(http, base, { registry, repository, credentials, problems }, signal);
    } catch (error) {
      await http.close();
      throw error;
    }
  }

  /** A manifest or an index by tag or digest; undefined when there is none. */
  async manifest(reference: string): Promise<FetchedManifest | undefined> {
    const answer = await this.#get(`manifests/${reference}`, { accept: ACCEPT.join(', ') });
    if (answer === undefined) return undefined;
    const { 'content-type': type, 'docker-content-digest': digest } = answer.headers;
    return {
      bytes: await readBody(answer, MANIFEST_MAX_BYTES),
      mediaType: typeof type === 'string' ? type.split(';')[0]!.trim() : '',
      digest: typeof digest === 'string' ? digest : undefined,
    };
  }

  /** A blob from byte `from` on, to be read by the caller, who tries again; undefined when there is none. */
  async blob(digest: Digest, from: number): Promise<HttpAnswer | undefined> {
    const range: Record<string, string> = from > 0 ? { range: `bytes=${from}-` } : {};
    return this.#once(`blobs/${digest}`, range);
  }

  /** The index of what refers to a manifest; undefined where the registry has no such list. */
  async referrers(digest: string): Promise<Buffer | undefined> {
    const answer = await this.#get(`referrers/${digest}`, { accept: MEDIA.ociIndex });
    return answer && readBody(answer, MANIFEST_MAX_BYTES);
  }

  /** Some tags of the repository, for a hint; none where that may not be asked. */
  async tags(): Promise<string[]> {
    try {
      const answer = await this.#get('tags/list?n=100', {});
      const { tags } = JSON.parse(String(answer && (await readBody(answer, TAGS_MAX_BYTES)))) as { tags?: unknown };
      return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
    } catch {
      this.#signal.throwIfAborted();
      return [];
    }
  }

  /** What a failure means, in words. */
  explain(error: unknown): string {
    return explain(error, this.asked);
  }

  async close(): Promise<void> {
    await this.#http.close();
  }

  #get(path: string, headers: Readonly<Record<string, string>>): Promise<HttpAnswer | undefined> {
    return withRetries(this.#signal, () => this.#once(path, headers));
  }

  /** Undefined for 404 of something that is not there; of a whole repository that is not there, the registry's own words. */
  async #once(path: string, headers: Readonly<Record<string, string>>): Promise<HttpAnswer | undefined> {
    const url = new URL(`/v2/${this.asked.repository}/${path}`, this.#base);
    let answer = await this.#send(url, headers);
    if (answer.status === 401 && (await this.#auth.meet(discard(answer)))) answer = await this.#send(url, headers);
    if (answer.status === 200 || answer.status === 206) return answer;
    const status = await readStatus(answer);
    if (status.status === 404 && status.code !== 'NAME_UNKNOWN') return undefined;
    throw status;
  }

  #send(url: URL, headers: Readonly<Record<string, string>>): Promise<HttpAnswer> {
    return this.#http.send(url, { headers: { ...headers, ...this.#auth.headers }, signal: this.#signal });
  }
}

/** TLS, unless the registry has none and may be asked without. */
async function findBase(http: Http, host: string, { insecure }: RegistryOptions, signal: AbortSignal): Promise<URL> {
  const secure = new URL(`https://${host}`);
  const mayBePlain = insecure === true || zoneOfHost(secure.hostname) === 'loopback';
  try {
    await ping(http, secure, signal);
    return secure;
  } catch (error) {
    if (!mayBePlain || !isPlain(error)) throw error;
    const plain = new URL(`http://${host}`);
    await ping(http, plain, signal);
    return plain;
  }
}

/** Some servers answer a TLS greeting with an HTTP error, others hang up. */
function isPlain(error: unknown): boolean {
  return isNoTls(error) || ['ECONNRESET', 'UND_ERR_SOCKET'].includes(codeOf(error));
}

async function ping(http: Http, base: URL, signal: AbortSignal): Promise<void> {
  await withRetries(signal, async () => {
    const answer = await http.send(new URL('/v2/', base), { signal });
    if (answer.status >= 500 || answer.status === 429) throw await readStatus(answer);
    discard(answer);
  });
}

function discard(answer: HttpAnswer): HttpAnswer {
  answer.body.on('error', () => {}).resume();
  return answer;
}
