import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { UsageError } from '../../errors.ts';

/** Bundles of the authorities that the machine's administrator trusts, by distribution. */
const SYSTEM_BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];
const CERTS_FOLDERS = ['/etc/docker/certs.d', '/etc/containers/certs.d'];

/**
 * What to trust and show when a registry is spoken to: Node's authorities, the machine's, `SSL_CERT_FILE`, the files named,
 * and what Docker and Podman keep for that host in `certs.d`. https://docs.docker.com/engine/security/certificates/
 * Throws `UsageError` for a file that cannot be read.
 */
export function secureContextFor(host: string, caFiles: readonly string[], env = process.env): SecureContext {
  const own = CERTS_FOLDERS.map((folder) => join(folder, host)).filter((folder) => existsSync(folder));
  const system = SYSTEM_BUNDLES.filter((path) => existsSync(path)).slice(0, 1);
  const named = env.SSL_CERT_FILE ? [env.SSL_CERT_FILE] : [];
  const authorities = own.flatMap((folder) => filesIn(folder, '.crt'));
  const files = [...system, ...named, ...authorities, ...caFiles];
  const key = JSON.stringify([own, files]);
  const known =
    contexts.get(key) ??
    createSecureContext({ ca: [...rootCertificates, ...files.map(read)], ...clientCertificate(own) });
  contexts.set(key, known);
  return known;
}

/** One takes the better part of a tenth of a second to make. */
const contexts = new Map<string, SecureContext>();

function clientCertificate(folders: readonly string[]): { cert?: string; key?: string } {
  const cert = folders.flatMap((folder) => filesIn(folder, '.cert'))[0];
  const key = cert?.replace(/\.cert$/, '.key');
  return cert !== undefined && key !== undefined && existsSync(key) ? { cert: read(cert), key: read(key) } : {};
}

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`The certificate file ${path} could not be read: ${(error as Error).message}.`);
  }
}
