/** Saved images of any size, written as a stream: layers come from files and go into one. */

import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { pack } from 'tar-stream';
import type { Digest } from '../../../src/image.ts';

/** A layer as a file. */
export interface LayerFile {
  readonly path: string;
  /** Digest of the file's bytes, compressed or not. */
  readonly digest: Digest;
  /** Digest of the uncompressed bytes. */
  readonly diffId: Digest;
  readonly createdBy: string;
}

export interface ArchiveSpec {
  readonly layers: readonly LayerFile[];
  readonly env: readonly string[];
  readonly tag: string;
}

/** Writes what `docker save` of today writes: an OCI layout with a manifest.json beside it, in one tar. */
export async function writeSavedImage(path: string, spec: ArchiveSpec): Promise<void> {
  const tar = pack();
  const written = pipeline(tar, createWriteStream(path));
  const media = spec.layers.map(({ path }) => mediaType(path));
  const config = json(configOf(spec));
  const layers = spec.layers.map((layer, i) => ({
    mediaType: media[i],
    digest: layer.digest,
    size: statSync(layer.path).size,
  }));
  const manifest = json({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...describe(config) },
    layers,
  });
  for (const { path, digest } of spec.layers) await addFile(tar, blobName(digest), path);
  for (const blob of [config, manifest]) tar.entry({ name: blobName(describe(blob).digest) }, blob);
  const index = { mediaType: 'application/vnd.oci.image.manifest.v1+json', ...describe(manifest) };
  tar.entry({ name: 'index.json' }, json({ schemaVersion: 2, manifests: [index] }));
  tar.entry({ name: 'manifest.json' }, json([dockerManifest(spec, describe(config).digest)]));
  tar.entry({ name: 'oci-layout' }, '{"imageLayoutVersion":"1.0.0"}');
  tar.finalize();
  await written;
}

function configOf({ layers, env }: ArchiveSpec): unknown {
  return {
    architecture: 'amd64',
    os: 'linux',
    config: { Env: env, Cmd: ['/bin/sh'] },
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: layers.map(({ createdBy }) => ({ created: '2026-01-02T03:04:05Z', created_by: createdBy })),
  };
}

function dockerManifest({ layers, tag }: ArchiveSpec, config: Digest): unknown {
  return { Config: blobName(config), RepoTags: [tag], Layers: layers.map(({ digest }) => blobName(digest)) };
}

function mediaType(path: string): string {
  const suffix = path.endsWith('.gz') ? '+gzip' : path.endsWith('.zst') ? '+zstd' : '';
  return `application/vnd.oci.image.layer.v1.tar${suffix}`;
}

function blobName(digest: Digest): string {
  return `blobs/sha256/${digest.slice('sha256:'.length)}`;
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function describe(bytes: Buffer): { readonly digest: Digest; readonly size: number } {
  return { digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, size: bytes.length };
}

async function addFile(tar: ReturnType<typeof pack>, name: string, path: string): Promise<void> {
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), tar.entry({ name, size: statSync(path).size }));
}

/** The digest of a file's bytes. */
export async function digestOf(path: string): Promise<Digest> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}
