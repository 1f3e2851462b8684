import { SourceError } from '../../errors.ts';
import { asError } from '../as-error.ts';
import { BodyTooLong, oneLine, RegistryStatus } from './answer.ts';
import { AuthError } from './auth.ts';
import type { Credentials } from './credentials.ts';
import { ForbiddenAddress } from './lookup.ts';
import { codeOf } from './retry.ts';

/** Whom something was asked of, and with what. */
export interface Asked {
  /** As the user knows it: `docker.io`, `localhost:5000`. */
  readonly registry: string;
  readonly repository: string;
  readonly credentials: Credentials | undefined;
  /** Why credentials could not be had from some place. */
  readonly problems: readonly string[];
}

type Explain = (asked: Asked, error: Error) => string;

const unreachable: Explain = ({ registry }, error) =>
  `The registry ${registry} cannot be reached (${oneLine(error.message)}). See that its name is right and that the network, or the proxy in HTTPS_PROXY, lets you through.`;
const refused: Explain = ({ registry }) =>
  `Nothing answers at the registry ${registry}. See that it runs, and that its port is right.`;
const stalled: Explain = ({ registry }) =>
  `The registry ${registry} does not answer in time. Try again later, or look at the network in between.`;
const closed: Explain = ({ registry }) =>
  `The registry ${registry} closed the connection in the middle of an answer. Try again.`;
const untrusted: Explain = ({ registry }, error) =>
  `The certificate of the registry ${registry} is not to be trusted: ${oneLine(error.message)}. Name its authority's PEM file with --registry-ca or in SSL_CERT_FILE, or put it into /etc/docker/certs.d/${registry}/ca.crt.`;
const expired: Explain = ({ registry }) =>
  `The certificate of the registry ${registry} has expired. It must be renewed; --insecure does without.`;
const otherName: Explain = ({ registry }, error) =>
  `The certificate of the registry ${registry} is for another host: ${oneLine(error.message)}.`;
const noTls: Explain = ({ registry }) =>
  `The registry ${registry} does not speak TLS. If it is meant to be asked over plain HTTP, say so with --insecure.`;

const BY_CODE: Readonly<Record<string, Explain>> = {
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ECONNREFUSED: refused,
  ETIMEDOUT: stalled,
  UND_ERR_CONNECT_TIMEOUT: stalled,
  UND_ERR_HEADERS_TIMEOUT: stalled,
  UND_ERR_BODY_TIMEOUT: stalled,
  ECONNRESET: closed,
  EPIPE: closed,
  UND_ERR_SOCKET: closed,
  CERT_HAS_EXPIRED: expired,
  ERR_TLS_CERT_ALTNAME_INVALID: otherName,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  CERT_NOT_YET_VALID: untrusted,
  CERT_REVOKED: untrusted,
};

/** True when the other side answered a TLS greeting with something else. */
export function isNoTls(error: unknown): boolean {
  return /^(?:EPROTO|ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST))/.test(codeOf(error));
}

/** What a person is told of any failure of a registry: one sentence on what, one on what to do. */
export function explain(error: unknown, asked: Asked): string {
  const failure = asError(error);
  const { registry } = asked;
  if (error instanceof SourceError) return error.message;
  if (error instanceof RegistryStatus) return ofStatus(error, asked);
  if (error instanceof BodyTooLong)
    return `The registry ${registry} gave an answer longer than the ${error.limit} bytes that may be read.`;
  if (error instanceof AuthError) return `The registry ${registry} cannot be asked: ${error.message}.`;
  const forbidden = forbiddenIn(error);
  if (forbidden !== undefined)
    return `The registry ${registry} sends us where it should not, and was not followed: ${oneLine(forbidden.message)}.`;
  if (isNoTls(error)) return noTls(asked, failure);
  const proxy = /Proxy response \((\d+)\)/.exec(failure.message)?.[1];
  if (proxy !== undefined)
    return `The proxy on the way to the registry ${registry} refuses (status ${proxy}). See HTTPS_PROXY and NO_PROXY.`;
  return (BY_CODE[codeOf(error)] ?? unknown)(asked, failure);
}

const unknown: Explain = ({ registry }, error) =>
  `The registry ${registry} could not be asked: ${oneLine(error.message)}.`;

function forbiddenIn(error: unknown): ForbiddenAddress | undefined {
  if (error instanceof ForbiddenAddress) return error;
  const { cause } = asError(error);
  return cause === undefined ? undefined : forbiddenIn(cause);
}

function ofStatus(error: RegistryStatus, asked: Asked): string {
  const { registry, repository } = asked;
  const said = oneLine(error.message);
  if (error.status === 401 || error.status === 403) return ofRefusal(error, asked, said);
  if (error.status === 429) return ofLimit(error, asked);
  if (error.code === 'NAME_UNKNOWN')
    return `The registry ${registry} has no repository "${repository}". See that its name is right.`;
  if (error.status >= 500) return `The registry ${registry} fails (${error.status}): ${said}. Try again later.`;
  return `The registry ${registry} answered with an error (${error.status}): ${said}.`;
}

function ofRefusal(
  { status }: RegistryStatus,
  { registry, repository, credentials, problems }: Asked,
  said: string,
): string {
  const helpers = problems.length > 0 ? ` ${problems.join('; ')}.` : '';
  if (credentials === undefined) {
    return `The registry ${registry} does not let anyone read "${repository}" (${status}): ${said}. Log in with "docker login ${registry}", or give --username and --password-stdin.${helpers}`;
  }
  if (status === 401)
    return `The registry ${registry} does not accept the credentials from ${credentials.from} (401): ${said}. Log in anew.${helpers}`;
  return `The credentials from ${credentials.from} do not allow reading "${repository}" at the registry ${registry} (403): ${said}.${helpers}`;
}

function ofLimit({ retryAfter }: RegistryStatus, { registry, credentials }: Asked): string {
  const when = retryAfter === undefined ? 'later' : `in ${Math.ceil(retryAfter)} seconds`;
  const hint = credentials === undefined ? ' Who is logged in may ask more often.' : '';
  return `The registry ${registry} was asked too often (429). Try again ${when}.${hint}`;
}
