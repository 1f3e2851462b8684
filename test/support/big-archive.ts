/** Saved images of any size, made as they are read: nothing of them is held or stored. */
import { createHash } from 'node:crypto';
import { padded, rawHeader } from './tar.ts';

/** A layer of one file, written piece by piece. */
export interface BigFile {
  readonly path: string;
  /** Bytes of all pieces together. */
  readonly bytes: number;
  /** Gives the same pieces each time. */
  pieces(): Iterable<Buffer>;
}

const END = Buffer.alloc(1024);
const HISTORY = { created_by: 'COPY big /big # buildkit', comment: 'buildkit.dockerfile.v0' };

/** Bytes of the layer that holds a file and nothing else. */
export function layerBytes({ bytes }: BigFile): number {
  return 512 + Math.ceil(bytes / 512) * 512 + END.length;
}

/** Digests of the layers, which are made once to be hashed. */
export function diffIdsOf(files: readonly BigFile[]): string[] {
  return files.map((file) => {
    const hash = createHash('sha256');
    for (const piece of layer(file)) hash.update(piece);
    return `sha256:${hash.digest('hex')}`;
  });
}

export function configOf(diffIds: readonly string[]) {
  return {
    architecture: 'amd64',
    os: 'linux',
    config: {},
    rootfs: { type: 'layers', diff_ids: diffIds },
    history: diffIds.map(() => HISTORY),
  };
}

/** A docker-archive whose manifest stands last, as `docker save` writes it. */
export function* bigArchive(files: readonly BigFile[], diffIds = diffIdsOf(files)): Generator<Buffer> {
  const config = Buffer.from(JSON.stringify(configOf(diffIds)));
  const configName = `${createHash('sha256').update(config).digest('hex')}.json`;
  for (const [index, file] of files.entries()) {
    yield rawHeader(`${index}/layer.tar`, '0', layerBytes(file));
    yield* layer(file);
  }
  yield* member(configName, config);
  const Layers = files.map((_, index) => `${index}/layer.tar`);
  yield* member('manifest.json', Buffer.from(JSON.stringify([{ Config: configName, RepoTags: ['big:1'], Layers }])));
  yield END;
}

function* member(name: string, body: Buffer): Generator<Buffer> {
  yield rawHeader(name, '0', body.length);
  yield padded(body);
}

function* layer({ path, bytes, pieces }: BigFile): Generator<Buffer> {
  yield rawHeader(path, '0', bytes);
  yield* pieces();
  yield Buffer.alloc((512 - (bytes % 512)) % 512);
  yield END;
}
