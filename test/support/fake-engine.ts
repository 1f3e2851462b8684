/** An Engine's API as far as a scan asks it, with answers that no real Engine here would give. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MadeImage } from './image.ts';

export interface Answer {
  readonly status?: number;
  /** Bytes as they are, a function that opens a stream of them, or what JSON is made of. */
  readonly body: unknown;
}

export interface FakeEngine {
  readonly host: string;
  /** Path and query of every request, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves each answer for the paths that end in its key (the version in front and the query left out); 404 for all others. */
export async function fakeEngine(answers: Readonly<Record<string, Answer | unknown>>): Promise<FakeEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'buildleaks-fake-'));
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? '';
    requests.push(url);
    const path = url.replace(/\?.*/, '').replace(/^\/v1\.\d+/, '');
    const found = Object.entries(answers).find(([key]) => path.endsWith(key))?.[1];
    const { status = 200, body } = asAnswer(found ?? { status: 404, body: { message: `No such thing: ${path}` } });
    outgoing.writeHead(status);
    if (typeof body === 'function') pipeline((body as () => Readable)(), outgoing).catch(() => {});
    else outgoing.end(body instanceof Uint8Array ? body : JSON.stringify(body));
  });
  const socket = join(folder, 'engine.sock');
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return {
    host: `unix://${socket}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const version = (newest: string, oldest = '1.24') => ({
  Version: '99',
  ...{ ApiVersion: newest, MinAPIVersion: oldest, Os: 'linux', Arch: 'amd64' },
});

/** What an Engine with a graph driver says of a made image. */
export function inspectionOf({ id, config, tags, layers }: MadeImage, more: object = {}) {
  return {
    ...{
      Id: id,
      RepoTags: tags,
      RepoDigests: [],
      Size: 1000,
      Architecture: 'amd64',
      Os: 'linux',
      Config: config.config,
    },
    RootFS: { Type: 'layers', Layers: layers.map(({ diffId }) => diffId) },
    ...more,
  };
}

function asAnswer(value: unknown): Answer {
  return typeof value === 'object' && value !== null && 'body' in value ? (value as Answer) : { body: value };
}
