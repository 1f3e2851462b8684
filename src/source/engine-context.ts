/** Docker's contexts: named Engines in the user's configuration. https://docs.docker.com/engine/manage-resources/contexts/ */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Environment, Tls } from './engine-endpoint.ts';

/** Where the docker command keeps its configuration. */
export function dockerFolder(env: Environment): string {
  return env.DOCKER_CONFIG || join(homedir(), '.docker');
}

/** The context that `docker context use` chose; undefined when it chose none. */
export function currentContext(env: Environment): string | undefined {
  const path = join(dockerFolder(env), 'config.json');
  const name = existsSync(path) ? readJson(path).currentContext : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** The Engine that a context names. Throws `UsageError` when there is no such context. */
export function contextEndpoint(name: string, env: Environment): { readonly host: string; readonly tls?: Tls } {
  const contexts = join(dockerFolder(env), 'contexts');
  const id = createHash('sha256').update(name).digest('hex');
  const meta = join(contexts, 'meta', id, 'meta.json');
  if (!existsSync(meta)) throw new UsageError(`There is no Docker context "${name}". ${knownContexts(contexts)}`);
  const { Host, SkipTLSVerify } = asRecord(asRecord(readJson(meta).Endpoints).docker);
  if (typeof Host !== 'string' || Host === '') throw new UsageError(`The Docker context "${name}" names no Engine.`);
  const folder = join(contexts, 'tls', id, 'docker');
  const hasTls = SkipTLSVerify === true || existsSync(folder);
  return { host: Host, ...(hasTls ? { tls: { ...tlsFrom(folder, false), verify: SkipTLSVerify !== true } } : {}) };
}

/** The PEM files of a folder, as far as they are there. Throws `UsageError` when the authority's must be and is not. */
export function tlsFrom(folder: string, mustHaveCa: boolean): Omit<Tls, 'verify'> {
  const read = (name: string) => {
    const path = join(folder, `${name}.pem`);
    if (existsSync(path)) return { [name]: readFileSync(path) };
    if (mustHaveCa && name === 'ca')
      throw new UsageError(`There is no ${path}, though DOCKER_CERT_PATH names its folder.`);
    return {};
  };
  return { ...read('ca'), ...read('cert'), ...read('key') };
}

function knownContexts(contexts: string): string {
  const folder = join(contexts, 'meta');
  const ids = existsSync(folder) ? readdirSync(folder) : [];
  const names = ids.map((id) => join(folder, id, 'meta.json')).filter((path) => existsSync(path));
  return `There are: ${['default', ...names.map((path) => String(readJson(path).Name))].join(', ')}.`;
}

function readJson(path: string): Record<string, unknown> {
  try {
    return asRecord(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}.`);
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
