/** A registry with one image whose only layer is made up while it is sent, of any size. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

export interface Stream {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  stop(): Promise<void>;
}

/** Bytes of each file of the layer, and how many are read of the corpus at a time. */
const FILE_BYTES = 256 << 10;
const BLOCK = 512;

/** Serves `HOST/bench:generated`. `corpus`: a file whose bytes the layer's files are pieces of, again and again. */
export async function startStream(corpus: string, bytes: number): Promise<Stream> {
  const files = Math.floor(bytes / (FILE_BYTES + BLOCK));
  const size = files * (FILE_BYTES + BLOCK) + 2 * BLOCK;
  const digest = await digestOf(layer(corpus, files));
  const config = Buffer.from(
    JSON.stringify({ architecture: 'amd64', os: 'linux', config: {}, rootfs: { type: 'layers', diff_ids: [digest] } }),
  );
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: sha256(config), size: config.length },
      layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', digest, size }],
    }),
  );
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    if (url === '/v2/') response.end('{}');
    else if (url.endsWith('/manifests/generated'))
      send(response, manifest, 'application/vnd.oci.image.manifest.v1+json');
    else if (url.endsWith(sha256(config))) send(response, config, 'application/octet-stream');
    else if (url.endsWith(digest)) sendLayer(response, layer(corpus, files), size);
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

function send(response: ServerResponse, body: Buffer, type: string): void {
  response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body);
}

function sendLayer(response: ServerResponse, chunks: AsyncIterable<Buffer>, size: number): void {
  response.writeHead(200, { 'content-length': size });
  Readable.from(chunks, { highWaterMark: 4 })
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The layer's tar: `files` files with pieces of the corpus, each under a name of its own. */
async function* layer(corpus: string, files: number): AsyncGenerator<Buffer> {
  let count = 0;
  while (count < files) {
    for await (const chunk of createReadStream(corpus, { highWaterMark: FILE_BYTES })) {
      const piece = chunk as Buffer;
      if (piece.length < FILE_BYTES || count === files) break;
      yield header(`generated/${Math.floor(count / 1000)}/${count}.bin`);
      yield piece;
      count++;
    }
  }
  yield Buffer.alloc(2 * BLOCK);
}

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06 */
function header(name: string): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0);
  block.write('0000644\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${FILE_BYTES.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write('        0', 148);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

async function digestOf(chunks: AsyncIterable<Buffer>): Promise<`sha256:${string}`> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}

function sha256(bytes: Buffer): `sha256:${string}` {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
