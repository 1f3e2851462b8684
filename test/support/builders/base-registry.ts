/** A registry that gives one image and takes none, for builders that want their base image from one. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Digest } from '../../../src/image.ts';
import { type MadeImage, makeParts, type Parts } from '../image.ts';

export interface BaseRegistry {
  /** `127.0.0.1:port/base:latest` */
  readonly reference: string;
  close(): void;
}

/** Serves the image by plain HTTP on a free port of the loopback interface. */
export async function serveBase(image: MadeImage): Promise<BaseRegistry> {
  const server = serverOf(makeParts(image));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { reference: `127.0.0.1:${port}/base:latest`, close: () => server.close() };
}

/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pull */
function serverOf({ blobs, descriptors }: Parts): Server {
  const manifest = descriptors[0]!;
  return createServer(({ method, url = '' }, response) => {
    const wanted = url.slice(url.lastIndexOf('/') + 1);
    const digest = (wanted === 'latest' ? manifest.digest : decodeURIComponent(wanted)) as Digest;
    const bytes = url === '/v2/' ? Buffer.from('{}') : blobs.get(digest);
    if (!bytes) return void response.writeHead(404).end();
    const type = digest === manifest.digest ? manifest.mediaType : 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, 'docker-content-digest': digest });
    response.end(method === 'HEAD' ? undefined : bytes);
  });
}
