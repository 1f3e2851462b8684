/** What went wrong between us and an Engine, in words that tell what to do. */

import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { SourceError } from '../errors.ts';
import { asError } from './as-error.ts';
import type { Endpoint } from './engine-endpoint.ts';
import { StalledError } from './watch.ts';

/** An answer of an Engine that is none of those asked for. */
export class EngineStatus extends Error {
  override readonly name = 'EngineStatus';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const WITHOUT =
  'An image can also be scanned without an Engine: docker-archive:FILE for a saved one, registry://NAME for a pushed one.';

const CERTIFICATES =
  "DOCKER_CERT_PATH (or the context) must have the ca.pem that signed the Engine's certificate, and a cert.pem and key.pem that the Engine accepts, and the address must be one that its certificate names.";

type Explanation = (where: string, endpoint: Endpoint, error: Error) => string;

const absent: Explanation = (where, endpoint) =>
  `No Engine answers at ${where}. ${endpoint.kind === 'socket' ? 'Start it' : 'See that it runs and listens there'}, or name another with --docker-host, --context or DOCKER_HOST. ${WITHOUT}`;
const unreachable: Explanation = (where, _, error) =>
  `The host of the Engine at ${where} cannot be reached (${error.message}). See that its name is right and that the network lets you through.`;
const closed: Explanation = (where, endpoint) =>
  endpoint.kind === 'tcp' && endpoint.tls !== undefined
    ? `The Engine at ${where} closed the TLS connection. It may not accept the certificate that it was shown: ${CERTIFICATES}`
    : `What listens at ${where} closed the connection instead of answering. See in the Engine's log whether it is starting, stopping or failing; an Engine that wants TLS also does this when DOCKER_TLS_VERIFY is not set.`;
const noHttp: Explanation = (where, _, error) =>
  `What listens at ${where} is no Engine: it does not speak HTTP (${error.message}). See that the address and its port are right.`;

const BY_CODE: Readonly<Record<string, Explanation>> = {
  ENOENT: absent,
  ECONNREFUSED: absent,
  ENOTSOCK: absent,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  ECONNRESET: closed,
  EPIPE: closed,
  EACCES: (where, endpoint) => forbidden(where, endpoint),
  EPERM: (where, endpoint) => forbidden(where, endpoint),
};

/** Turns any failure to get an answer into what a person is told. `SourceError`s pass through. */
export function explainFailure(error: unknown, endpoint: Endpoint): SourceError {
  if (error instanceof SourceError) return error;
  const failure = asError(error);
  return new SourceError(explain(failure, endpoint), { cause: failure });
}

function explain(error: Error, endpoint: Endpoint): string {
  const where = endpoint.text;
  if (error instanceof EngineStatus) return ofStatus(error, where);
  if (error instanceof StalledError)
    return `The Engine at ${where} does not answer: ${error.message}. See whether it is overloaded or hangs, then scan again.`;
  if (endpoint.kind === 'ssh')
    return `The Engine at ${where} cannot be reached over ssh: ${oneLine(error.message)}. See that "ssh ${endpoint.destination.join(' ')} ${endpoint.command.join(' ')}" works without a question.`;
  const code = String(Reflect.get(error, 'code') ?? '');
  if (isTls(code, error)) return tlsFailure(where, error);
  return (code.startsWith('HPE_') ? noHttp : (BY_CODE[code] ?? unknown))(where, endpoint, error);
}

const unknown: Explanation = (where, _, error) =>
  `The Engine at ${where} could not be asked: ${oneLine(error.message)}. See the Engine's log, then scan again.`;

function ofStatus({ status, message }: EngineStatus, where: string): string {
  const said = oneLine(message);
  if (/HTTP request to an HTTPS server/i.test(said))
    return `The Engine at ${where} wants TLS. Set DOCKER_TLS_VERIFY=1, and DOCKER_CERT_PATH to the folder of ca.pem, cert.pem and key.pem.`;
  if (status === 401 || status === 403)
    return `The Engine at ${where} refused the request (${status}): ${said}. An authorisation plug-in or a proxy in front of it decides that; reading images must be allowed: inspect, history and get.`;
  return `The Engine at ${where} answered with an error (${status}): ${said}. See the Engine's log for more.`;
}

function isTls(code: string, { message }: Error): boolean {
  return (
    /^(?:ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|EPROTO)/.test(code) ||
    /\b(?:ssl|tls)\b/i.test(message)
  );
}

function tlsFailure(where: string, error: Error): string {
  return `No TLS connection to the Engine at ${where}: ${oneLine(error.message)}. See the certificates: ${CERTIFICATES}`;
}

/** Whose the socket is: the group is what decides. */
function forbidden(where: string, endpoint: Endpoint): string {
  const owner = endpoint.kind === 'socket' ? ownerOf(endpoint.path) : '';
  return `No permission to use the Engine's socket at ${where}.${owner} Have your user added to the group that owns it, or use an Engine of your own (rootless) with --docker-host. ${WITHOUT}`;
}

function ownerOf(path: string): string {
  for (const place of [path, dirname(path)]) {
    try {
      const { gid, mode } = statSync(place);
      return ` ${place === path ? 'It' : `Its folder ${place}`} belongs to the group ${groupName(gid)} (mode ${(mode & 0o777).toString(8)}).`;
    } catch {
      // Not even its folder may be looked into: the folder itself tells.
    }
  }
  return '';
}

function groupName(gid: number): string {
  try {
    const line = readFileSync('/etc/group', 'utf8')
      .split('\n')
      .find((entry) => entry.split(':')[2] === String(gid));
    return line === undefined ? String(gid) : `"${line.split(':')[0]}"`;
  } catch {
    return String(gid);
  }
}

/** What others say, as part of a sentence. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '').slice(0, 500);
}
