/** TLS in front of a test Engine, with an authority of its own, as dockerd has it with --tlsverify. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';
import { addressOf } from './docker.ts';

export interface TlsProxy {
  readonly host: string;
  /** Folders as DOCKER_CERT_PATH names them: one that fits, one of another authority. */
  readonly certs: string;
  readonly strangers: string;
  close(): Promise<void>;
}

/** Listens on the loopback interface, and lets in who has a certificate of its authority. */
export async function tlsProxy(host: string): Promise<TlsProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'buildleaks-tls-'));
  const [certs, strangers] = [makeAuthority(join(folder, 'own')), makeAuthority(join(folder, 'other'))];
  const [ca, cert, key] = ['ca.pem', 'server-cert.pem', 'server-key.pem'].map((name) =>
    readFileSync(join(certs, name)),
  );
  const sockets = new Set<TLSSocket>();
  const server = createServer(
    { ca: ca!, cert: cert!, key: key!, requestCert: true, rejectUnauthorized: true },
    (socket) => {
      const engine = connect(addressOf(host));
      sockets.add(socket);
      socket.on('error', () => engine.destroy()).on('close', () => engine.destroy());
      socket
        .pipe(engine)
        .on('error', () => socket.destroy())
        .pipe(socket);
    },
  );
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    ...{ host: `tcp://127.0.0.1:${port}`, certs, strangers },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

/** ca.pem, and certificates by it: cert.pem and key.pem for the client, server-cert.pem and server-key.pem. */
function makeAuthority(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const openssl = (...args: string[]) => {
    const { status, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`openssl ${args.join(' ')} failed: ${stderr}`);
  };
  const newKey = (name: string) => ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', name];
  openssl('req', '-x509', ...newKey('ca-key.pem'), '-subj', '/CN=driftwood authority', '-out', 'ca.pem');
  writeFileSync(join(folder, 'san'), 'subjectAltName=IP:127.0.0.1');
  for (const [cert, key] of [
    ['cert.pem', 'key.pem'],
    ['server-cert.pem', 'server-key.pem'],
  ] as const) {
    openssl('req', ...newKey(key), '-subj', '/CN=driftwood', '-out', 'request');
    const by = ['-CA', 'ca.pem', '-CAkey', 'ca-key.pem', '-CAcreateserial', '-extfile', 'san'];
    openssl('x509', '-req', '-in', 'request', ...by, '-out', cert);
  }
  return folder;
}
