import type { Descriptor, Digest, Index, Manifest, Platform } from '../image.ts';
import { parseObject } from './config.ts';
import { ContentError } from './content.ts';

/** A JSON document of the OCI or Docker kinds, read from strangers and checked for shape. */
export type OciDocument =
  | { readonly kind: 'index'; readonly index: Index }
  | { readonly kind: 'manifest'; readonly manifest: Manifest };

/** Media types of https://github.com/opencontainers/image-spec/blob/main/media-types.md and Docker's older ones. */
export const MEDIA = {
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerV1: 'application/vnd.docker.distribution.manifest.v1+json',
  dockerSignedV1: 'application/vnd.docker.distribution.manifest.v1+prettyjws',
} as const;

const DIGEST = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]{32,128}$/;

export function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && DIGEST.test(value);
}

export function isIndex({ mediaType }: Descriptor): boolean {
  return mediaType === MEDIA.ociIndex || mediaType === MEDIA.dockerList;
}

/** Reads an index or a manifest; which, its content tells. Throws `ContentError` saying what is wrong with it. */
export function readDocument(bytes: Uint8Array, where: string): OciDocument {
  const value = parseObject(bytes);
  if (value === undefined) throw new ContentError(`${where} is not a JSON object`);
  if (value.schemaVersion === 1)
    throw new ContentError(
      `${where} is a manifest of Docker's schema 1, which holds no layers' digests of use; push the image anew`,
    );
  const hasList = Array.isArray(value.manifests);
  const hasLayers = Array.isArray(value.layers);
  // One that is both is read as what it says it is: https://github.com/advisories/GHSA-77vh-xpmg-72qh
  if (hasList && hasLayers && value.mediaType !== MEDIA.ociIndex)
    return { kind: 'manifest', manifest: asManifest(value, where) };
  if (hasList) return { kind: 'index', index: asIndex(value, where) };
  if (hasLayers || value.config !== undefined) return { kind: 'manifest', manifest: asManifest(value, where) };
  throw new ContentError(`${where} is neither an index nor a manifest: it has no "manifests" and no "layers"`);
}

function asIndex(value: Record<string, unknown>, where: string): Index {
  const manifests = (value.manifests as unknown[]).map((one) => asDescriptor(one, `an entry of ${where}`));
  return { schemaVersion: 2, ...texts(value, ['mediaType', 'artifactType']), manifests, ...annotations(value) };
}

function asManifest(value: Record<string, unknown>, where: string): Manifest {
  const layers = Array.isArray(value.layers) ? value.layers : [];
  return {
    schemaVersion: 2,
    ...texts(value, ['mediaType', 'artifactType']),
    config: asDescriptor(value.config, `the config of ${where}`),
    layers: layers.map((one, i) => asDescriptor(one, `layer ${i} of ${where}`)),
    ...(value.subject ? { subject: asDescriptor(value.subject, `the subject of ${where}`) } : {}),
    ...annotations(value),
  };
}

/** Checks a descriptor's shape; its digest is safe to be made a path of. Throws `ContentError`. */
function asDescriptor(value: unknown, what: string): Descriptor {
  const one = asRecord(value);
  if (!isDigest(one.digest)) throw new ContentError(`${what} has no digest that one could look up`);
  const size = typeof one.size === 'number' && one.size >= 0 ? one.size : 0;
  const urls = Array.isArray(one.urls) ? one.urls.filter((url) => typeof url === 'string') : [];
  const platform = asPlatform(one.platform);
  return {
    mediaType: typeof one.mediaType === 'string' ? one.mediaType : '',
    digest: one.digest,
    size,
    ...(urls.length > 0 ? { urls } : {}),
    ...(platform ? { platform } : {}),
    ...texts(one, ['artifactType']),
    ...annotations(one),
  };
}

function asPlatform(value: unknown): Platform | undefined {
  const { os, architecture, variant, 'os.version': version } = asRecord(value);
  if (typeof os !== 'string' || typeof architecture !== 'string') return undefined;
  return {
    os,
    architecture,
    ...(typeof variant === 'string' && variant !== '' ? { variant } : {}),
    ...(typeof version === 'string' ? { 'os.version': version } : {}),
  };
}

function annotations(value: Record<string, unknown>): { annotations?: Record<string, string> } {
  const entries = Object.entries(asRecord(value.annotations)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return entries.length > 0 ? { annotations: Object.fromEntries(entries) } : {};
}

function texts<K extends string>(value: Record<string, unknown>, keys: readonly K[]): Partial<Record<K, string>> {
  const found = keys.filter((key) => typeof value[key] === 'string').map((key) => [key, value[key]]);
  return Object.fromEntries(found) as Partial<Record<K, string>>;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
