/** Stands between a client and an Engine: hands on every request, and spoils the exports as it is told. */

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf } from './docker.ts';

/** What happens to an export after `after` bytes of it. */
export interface Fault {
  /** `cut`: the connection breaks. `stall`: nothing more comes. `end`: it ends as if that were all, with `text` at its end. */
  readonly kind: 'cut' | 'stall' | 'end';
  readonly after: number;
  readonly text?: string;
  /** How many exports are spoilt; those after them are not. Default all. */
  readonly times?: number;
}

export interface FaultProxy {
  readonly host: string;
  /** Method and path of every request, in order. */
  readonly requests: readonly string[];
  /** Resolves once no client is connected. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** `host`: the Engine's, a unix socket. `onExport`: called when an export is asked for, before it is. */
export async function faultProxy(host: string, fault?: Fault, onExport: () => void = () => {}): Promise<FaultProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'buildleaks-proxy-'));
  const requests: string[] = [];
  let left = fault?.times ?? Number.POSITIVE_INFINITY;
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    requests.push(`${incoming.method} ${path}`);
    const isExport = /\/get(?:\?|$)/.test(path);
    if (isExport) onExport();
    const spoil = isExport && left-- > 0 ? fault : undefined;
    ask(host, incoming, (answer) => handOn(answer, outgoing, spoil));
  });
  const socket = join(folder, 'proxy.sock');
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return {
    host: `unix://${socket}`,
    requests,
    idle: async () => {
      while ((await connections(server)) > 0) await sleep(20);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

function connections(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
  });
}

function ask(host: string, { url, method, headers }: IncomingMessage, then: (answer: IncomingMessage) => void): void {
  const { path: socketPath, ...tcp } = { path: undefined, ...addressOf(host) };
  request({ ...tcp, socketPath, path: url, method, headers, agent: false }, then).end();
}

async function handOn(answer: IncomingMessage, outgoing: ServerResponse, fault: Fault | undefined): Promise<void> {
  outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
  let left = fault?.after ?? Number.POSITIVE_INFINITY;
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  outgoing.on('close', () => answer.destroy());
  try {
    for await (const chunk of answer) {
      if (!outgoing.write(chunk.subarray(0, left))) await once(outgoing, 'drain', { signal: gone.signal });
      left -= chunk.length;
      if (left <= 0 && fault !== undefined) return spoil(outgoing, fault);
    }
    outgoing.end();
  } catch {
    outgoing.destroy();
  }
}

function spoil(outgoing: ServerResponse, { kind, text }: Fault): void {
  // What was written gets out before the connection is broken.
  if (kind === 'cut') setTimeout(() => outgoing.destroy(), 50);
  if (kind === 'end') outgoing.end(text);
}
