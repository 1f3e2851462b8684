import { Agent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import Modem from 'docker-modem';
import { UsageError } from '../errors.ts';
import { asError } from './as-error.ts';
import type { Endpoint } from './engine-endpoint.ts';
import { SshAgent } from './engine-ssh.ts';

/** A client of an Engine's API, and what ends its connections. */
export interface Connection {
  readonly modem: Modem;
  close(): void;
}

/** Everything that the modem would otherwise take from DOCKER_HOST, which may be another Engine's. */
const NOTHING = {
  socketPath: undefined,
  host: undefined,
  port: undefined,
  ca: undefined,
  cert: undefined,
  key: undefined,
};

/** Makes a client; nothing is sent yet. Throws `UsageError` when DOCKER_HOST is such that the modem refuses to start. */
export function connect(endpoint: Endpoint): Connection {
  const { agent, ...address } = addressOf(endpoint);
  try {
    return { modem: new Modem({ ...NOTHING, ...address, agent }), close: () => agent.destroy() };
  } catch (error) {
    throw new UsageError(`DOCKER_HOST or DOCKER_CERT_PATH cannot be used: ${asError(error).message}.`);
  }
}

function addressOf(endpoint: Endpoint) {
  switch (endpoint.kind) {
    case 'socket':
      return { socketPath: endpoint.path, protocol: 'http' as const, agent: new Agent({ keepAlive: true }) };
    case 'tcp':
      return tcpAddress(endpoint);
    case 'ssh':
      // The far side's Engine: it has no name of its own here.
      return { host: 'docker', protocol: 'http' as const, agent: new SshAgent(endpoint.destination, endpoint.command) };
  }
}

function tcpAddress({ host, port, tls }: Endpoint & { kind: 'tcp' }) {
  if (tls === undefined) return { host, port, protocol: 'http' as const, agent: new Agent({ keepAlive: true }) };
  const { verify, ...pem } = tls;
  return {
    host,
    port,
    protocol: 'https' as const,
    agent: new TlsAgent({ keepAlive: true, ...pem, rejectUnauthorized: verify }),
  };
}
