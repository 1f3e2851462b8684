/** A registry that answers as a test wants it to: from memory, with whatever faults. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Descriptor } from '../../src/image.ts';
import { type MadeImage, makeIndex, makeParts, type SaveOptions, sha256 } from './image.ts';

/** Answers a request and gives true, or leaves it to the registry. */
export type Hook = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export interface FakeRegistry {
  readonly host: string;
  /** `METHOD path`, in the order in which they came. */
  readonly requests: string[];
  /** Headers of those requests. */
  readonly headers: IncomingMessage['headers'][];
  hook: Hook;
  /** Puts an image (or an index of several) under a tag. */
  add(tag: string, images: MadeImage | readonly MadeImage[], options?: SaveOptions): Descriptor;
  /** Puts any manifest under a tag and its digest. */
  addManifest(tag: string, bytes: Buffer, mediaType: string): Descriptor;
  readonly blobs: Map<string, Buffer>;
  stop(): Promise<void>;
}

export async function fakeRegistry(hook: Hook = () => false): Promise<FakeRegistry> {
  const blobs = new Map<string, Buffer>();
  const manifests = new Map<string, { bytes: Buffer; mediaType: string }>();
  const server = createServer(async (request, response) => {
    fake.requests.push(`${request.method} ${request.url}`);
    fake.headers.push(request.headers);
    if (await fake.hook(request, response)) return;
    const [, kind, name] = /\/(manifests|blobs)\/([^/?]+)$/.exec(request.url ?? '') ?? [];
    const found = kind === 'blobs' ? blobs.get(name!) : manifests.get(name ?? '')?.bytes;
    if (request.url === '/v2/') response.end('{}');
    else if (found === undefined) notFound(response);
    else if (kind === 'blobs') sendRange(request, response, found);
    else response.setHeader('content-type', manifests.get(name!)!.mediaType).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const addManifest = (tag: string, bytes: Buffer, mediaType: string): Descriptor => {
    const digest = sha256(bytes);
    manifests.set(tag, { bytes, mediaType }).set(digest, { bytes, mediaType });
    return { mediaType, digest, size: bytes.length };
  };
  const fake: FakeRegistry = {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    headers: [],
    hook,
    blobs,
    addManifest,
    add(tag, images, options) {
      const list = Array.isArray(images) ? (images as MadeImage[]) : [images as MadeImage];
      const parts = list.map((image) => makeParts(image, options));
      for (const one of parts) for (const [digest, bytes] of one.blobs) blobs.set(digest, bytes);
      const descriptors = parts.flatMap((one) => one.descriptors);
      for (const { digest, mediaType } of descriptors) addManifest(digest, blobs.get(digest)!, mediaType);
      const [first] = descriptors;
      if (descriptors.length === 1) return addManifest(tag, blobs.get(first!.digest)!, first!.mediaType);
      const index = makeIndex(descriptors);
      return addManifest(tag, Buffer.from(JSON.stringify(index)), index.mediaType!);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return fake;
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.end(JSON.stringify({ errors: [{ code: 'MANIFEST_UNKNOWN', message: 'not known' }] }));
}

function sendRange({ headers }: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
  if (from > 0) {
    response.statusCode = 206;
    response.setHeader('content-range', `bytes ${from}-${bytes.length - 1}/${bytes.length}`);
  }
  response.setHeader('content-length', bytes.length - from).end(bytes.subarray(from));
}
