import type { Descriptor, Digest, Index, Manifest } from '../../src/image.ts';
import { type Compression, compress } from './compress.ts';
import { type AttestationSpec, json, type MadeImage, sha256 } from './image.ts';

/** How an image is stored as OCI or Docker blobs. */
export interface PartOptions {
  /** Of each layer; a list gives each its own. Default gzip. */
  readonly layers?: Compression | readonly Compression[];
  /** Docker's schema 2 media types instead of OCI's. */
  readonly docker?: boolean;
  /** Attestation manifests as BuildKit 0.19 and newer can write them: artifactType, subject, empty config. */
  readonly artifact?: boolean;
}

/** An image as blobs, ready for a layout or a registry. */
export interface Parts {
  /** Stored bytes by digest: layers, configs, manifests, attestations. */
  readonly blobs: ReadonlyMap<Digest, Buffer>;
  readonly manifest: Manifest;
  /** The image's manifest first, with its platform; then the attestation manifest, if any. */
  readonly descriptors: readonly Descriptor[];
}

const OCI = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
};
const DOCKER = {
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  config: 'application/vnd.docker.container.image.v1+json',
  layer: 'application/vnd.docker.image.rootfs.diff.tar',
};
const SUFFIX: Record<Compression, string> = {
  none: '',
  gzip: '.gzip',
  estargz: '.gzip',
  zstd: '.zstd',
  'zstd:chunked': '.zstd',
  xz: '.xz',
};

export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
/** https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md */
const IN_TOTO = 'application/vnd.in-toto+json';

class Blobs extends Map<Digest, Buffer> {
  put(mediaType: string, bytes: Buffer): Descriptor {
    const digest = sha256(bytes);
    this.set(digest, bytes);
    return { mediaType, digest, size: bytes.length };
  }
}

/** Compresses and describes an image. */
export function makeParts(image: MadeImage, options: PartOptions = {}): Parts {
  const blobs = new Blobs();
  const types = options.docker ? DOCKER : OCI;
  const manifest: Manifest = {
    schemaVersion: 2,
    mediaType: types.manifest,
    config: blobs.put(types.config, image.configJson),
    layers: image.layers.map(({ tar }, i) => putLayer(blobs, tar, compressionOf(options, i), options.docker === true)),
  };
  const described: Descriptor = { ...blobs.put(types.manifest, json(manifest)), platform: image.platform };
  if (image.attestations.length === 0) return { blobs, manifest, descriptors: [described] };
  return { blobs, manifest, descriptors: [described, putAttestations(blobs, image, described, options)] };
}

function compressionOf({ layers = 'gzip' }: PartOptions, i: number): Compression {
  return typeof layers === 'string' ? layers : (layers[i] ?? 'gzip');
}

function putLayer(blobs: Blobs, tar: Buffer, how: Compression, docker: boolean): Descriptor {
  const suffix = docker ? SUFFIX[how] : SUFFIX[how].replace('.', '+');
  return blobs.put(`${docker ? DOCKER.layer : OCI.layer}${suffix}`, compress(tar, how));
}

function putAttestations(blobs: Blobs, image: MadeImage, subject: Descriptor, { artifact }: PartOptions): Descriptor {
  const layers = image.attestations.map((spec) => putStatement(blobs, spec, image, subject));
  const diffIds = layers.map((layer) => layer.digest);
  const config = artifact
    ? blobs.put('application/vnd.oci.empty.v1+json', Buffer.from('{}'))
    : blobs.put(
        OCI.config,
        json({ architecture: 'unknown', os: 'unknown', config: {}, rootfs: { type: 'layers', diff_ids: diffIds } }),
      );
  const artifactType = 'application/vnd.docker.attestation.manifest.v1+json';
  const { platform, ...plain } = subject;
  const manifest: Manifest = {
    schemaVersion: 2,
    mediaType: OCI.manifest,
    ...(artifact ? { artifactType, subject: plain } : {}),
    config,
    layers,
  };
  return {
    ...blobs.put(OCI.manifest, json(manifest)),
    ...(artifact ? { artifactType } : {}),
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': subject.digest,
    },
    platform: { architecture: 'unknown', os: 'unknown' },
  };
}

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
function putStatement(blobs: Blobs, spec: AttestationSpec, image: MadeImage, subject: Descriptor): Descriptor {
  const statement = {
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType: spec.predicateType,
    subject: [{ name: image.tags[0] ?? 'image', digest: { sha256: subject.digest.slice('sha256:'.length) } }],
    predicate: spec.predicate,
  };
  return {
    ...blobs.put(IN_TOTO, json(statement)),
    annotations: { 'in-toto.io/predicate-type': spec.predicateType },
  };
}

export function makeIndex(manifests: readonly Descriptor[], mediaType: string = OCI_INDEX): Index {
  return { schemaVersion: 2, mediaType, manifests };
}
