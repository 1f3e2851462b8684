import type { IncomingMessage } from 'node:http';
import type Modem from 'docker-modem';
import { SourceError } from '../errors.ts';
import { connect } from './engine-connect.ts';
import type { Endpoint } from './engine-endpoint.ts';
import { EngineStatus, explainFailure, oneLine } from './engine-failure.ts';
import type { SourceOptions } from './source.ts';
import { StalledError, watched } from './watch.ts';

/** Minor numbers of the API's versions 1.x: the oldest with all we need, and the newest whose changes are known here. */
const OLDEST_API = 24;
const NEWEST_API = 55;

/** Podman's own API, in a version that Podman 4 and 5 both serve. */
const LIBPOD = '/v4.0.0/libpod';

type Query = Readonly<Record<string, string>>;

/** Every status comes back to us: the modem's own errors say too little. */
const EVERY_STATUS = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [i + 100, true]));

/** One Engine's API, in the newest version that both sides speak. https://docs.docker.com/reference/api/engine/ */
export class EngineClient {
  readonly endpoint: Endpoint;
  /** Minor number of the API version in use, and of the oldest one that the Engine still speaks. */
  readonly api: number;
  readonly oldestApi: number;
  readonly isPodman: boolean;
  /** `os/arch` of the Engine's own machine. */
  readonly platform: string;
  readonly #modem: Modem;
  readonly #options: SourceOptions;
  readonly #close: () => void;

  private constructor(modem: Modem, close: () => void, endpoint: Endpoint, options: SourceOptions, version: Version) {
    this.#modem = modem;
    this.#close = close;
    this.#options = options;
    this.endpoint = endpoint;
    this.isPodman = version.isPodman;
    this.platform = version.platform;
    this.oldestApi = version.oldest;
    this.api = Math.max(Math.min(version.newest, NEWEST_API), version.oldest);
  }

  /** Connects and agrees on a version. Throws `SourceError`. */
  static async open(endpoint: Endpoint, options: SourceOptions): Promise<EngineClient> {
    const { modem, close } = connect(endpoint);
    const probe = new EngineClient(modem, close, endpoint, options, NO_VERSION);
    try {
      const version = readVersion(await probe.#json('/version', {}), endpoint);
      return new EngineClient(modem, close, endpoint, options, version);
    } catch (error) {
      close();
      throw error;
    }
  }

  /** The JSON that a path of the API gives; undefined for 404. Throws `SourceError`. */
  async get(path: string, query: Query = {}, api = this.api): Promise<unknown> {
    return this.#json(`/v1.${api}${path}`, query);
  }

  /** The same of Podman's own API. */
  async libpod(path: string): Promise<unknown> {
    return this.#json(`${LIBPOD}${path}`, {});
  }

  /** The body of an answer, to be read by the caller. Rejects with `EngineStatus` or what the connection failed with. */
  async stream(path: string, query: Query, firstMs: number, signal: AbortSignal): Promise<IncomingMessage> {
    const response = await this.#dial(`/v1.${this.api}${path}`, query, firstMs, signal);
    if (response.statusCode !== 200) throw await this.#refusal(response);
    return response;
  }

  /** Ends the connections. */
  close(): void {
    this.#close();
  }

  async #json(path: string, query: Query): Promise<unknown> {
    try {
      const response = await this.#dial(path, query, this.#options.limits.idleMs);
      if (response.statusCode === 200) return JSON.parse(await this.#text(response));
      const refusal = await this.#refusal(response);
      if (refusal.status === 404) return undefined;
      throw refusal;
    } catch (error) {
      this.#options.signal.throwIfAborted();
      throw explainFailure(error, this.endpoint);
    }
  }

  async #refusal(response: IncomingMessage): Promise<EngineStatus> {
    const text = await this.#text(response);
    return new EngineStatus(response.statusCode ?? 0, messageOf(text));
  }

  async #text(response: IncomingMessage): Promise<string> {
    const { limits, signal } = this.#options;
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of watched(response, { firstMs: limits.idleMs, idleMs: limits.idleMs, signal })) {
      length += part.length;
      if (length > limits.metadataBytes) throw new Error(`an answer of more than ${limits.metadataBytes} bytes`);
      parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
  }

  /** Sends a request and waits for the head of its answer, `ms` at most. */
  #dial(path: string, query: Query, ms: number, signal = this.#options.signal): Promise<IncomingMessage> {
    const request = new AbortController();
    const onAbort = () => request.abort(signal.reason);
    const timer = setTimeout(() => request.abort(), ms);
    signal.addEventListener('abort', onAbort, { once: true });
    const hasQuery = Object.keys(query).length > 0;
    return new Promise<IncomingMessage>((resolve, reject) => {
      signal.throwIfAborted();
      // Without a query, its '?' may not stand there.
      const call = { path: hasQuery ? `${path}?` : path, method: 'GET', options: { ...query }, isStream: true };
      this.#modem.dial({ ...call, statusCodes: EVERY_STATUS, abortSignal: request.signal }, (error, response) =>
        error === null
          ? resolve(response as IncomingMessage)
          : reject(request.signal.aborted && !signal.aborted ? stalled(ms) : error),
      );
    }).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    });
  }
}

const NO_VERSION: Version = { newest: 0, oldest: 0, isPodman: false, platform: '' };

function stalled(ms: number): StalledError {
  return new StalledError(`no answer came for ${Math.round(ms / 1000)} seconds`);
}

interface Version {
  readonly newest: number;
  readonly oldest: number;
  readonly isPodman: boolean;
  readonly platform: string;
}

function readVersion(answer: unknown, { text }: Endpoint): Version {
  const version = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
  const newest = minorOf(version.ApiVersion);
  if (newest === undefined)
    throw new SourceError(
      `What answers at ${text} is no Engine: it does not tell the version of its API. See that the address is right.`,
    );
  if (newest < OLDEST_API)
    throw new SourceError(
      `The Engine at ${text} is too old: it speaks version 1.${newest} of the API, and 1.${OLDEST_API} is needed (Docker 1.12, 2016). Save the image there with "docker save" and scan docker-archive:FILE.`,
    );
  const components = Array.isArray(version.Components) ? version.Components : [];
  const isPodman = components.some((one) => /podman/i.test(String(one?.Name)));
  return {
    newest,
    oldest: Math.max(minorOf(version.MinAPIVersion) ?? OLDEST_API, OLDEST_API),
    isPodman,
    platform: `${version.Os}/${version.Arch}`,
  };
}

function minorOf(version: unknown): number | undefined {
  const minor = /^1\.(\d{1,4})$/.exec(String(version))?.[1];
  return minor === undefined ? undefined : Number(minor);
}

function messageOf(body: string): string {
  try {
    const json: unknown = JSON.parse(body);
    const message = typeof json === 'object' && json !== null ? Reflect.get(json, 'message') : undefined;
    return typeof message === 'string' ? message : oneLine(body);
  } catch {
    return oneLine(body);
  }
}
