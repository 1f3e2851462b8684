/** What an Engine tells of an image, checked for shape. https://docs.docker.com/reference/api/engine/version/v1.51/#tag/Image/operation/ImageInspect */

import type { Digest, HistoryEntry, ImageMetadata, Platform } from '../image.ts';
import { metadataOf, readConfig } from './config.ts';
import { isDigest } from './oci-json.ts';

/** One image of a reference: a reference to an index may have one for each platform. */
export interface Variant {
  readonly platform: Platform;
  /** Digest of its manifest, where the Engine keeps manifests (containerd image store). */
  readonly manifest?: Digest;
  /** Whether the Engine has its layers. */
  readonly isStored: boolean;
  /** What the Engine knows of attestations about it. */
  readonly attestations: 'stored' | 'listed' | 'none' | 'unknown';
}

export interface Inspected {
  readonly id: string;
  readonly tags: readonly string[];
  /** `name@digest`: what registries know it by. */
  readonly repoDigests: readonly string[];
  /** Bytes, as the Engine counts them. */
  readonly size: number;
  readonly platform: Platform;
  readonly variants: readonly Variant[];
  /** Config and diffIDs; the history is not part of an inspection. */
  readonly answer: Readonly<Record<string, unknown>>;
}

/** Reads an inspection; undefined when it is none. */
export function readInspection(value: unknown): Inspected | undefined {
  const answer = asRecord(value);
  if (typeof answer.Id !== 'string' || !/^(?:sha256:)?[0-9a-f]{64}$/.test(answer.Id)) return undefined;
  const platform = platformOf(answer);
  const repoDigests = texts(answer.RepoDigests);
  return {
    id: answer.Id.startsWith('sha256:') ? answer.Id : `sha256:${answer.Id}`,
    tags: texts(answer.RepoTags).filter((tag) => tag !== '<none>:<none>'),
    repoDigests,
    size: typeof answer.Size === 'number' ? answer.Size : 0,
    platform,
    variants: variantsOf(answer, platform, repoDigests),
    answer,
  };
}

/** Metadata from an inspection and a history, as the image's own config would give it, but for `empty_layer`. */
export function metadataFrom(answer: Inspected['answer'], history: readonly HistoryEntry[]): ImageMetadata {
  const { Created, Author, Architecture, Os, Variant, OsVersion, Config, ContainerConfig, RootFS } = answer;
  const { Type, Layers } = asRecord(RootFS);
  const config = {
    ...{ created: Created, author: Author || undefined, architecture: Architecture, os: Os },
    ...{ variant: Variant || undefined, 'os.version': OsVersion || undefined },
    ...{ config: Config, container_config: ContainerConfig },
    ...{ rootfs: { type: Type, diff_ids: Layers ?? [] }, history },
  };
  return metadataOf(readConfig(Buffer.from(JSON.stringify(config)), 'inspect').config);
}

/** A step as `/history` tells it. */
export interface HistoryStep {
  readonly entry: HistoryEntry;
  /** The image that the builder made in this step, where it is kept. */
  readonly id?: string;
}

/** Reads `/history`, which begins with the newest, to begin with the oldest. It does not tell `empty_layer`. */
export function readHistory(value: unknown): HistoryStep[] {
  const steps = Array.isArray(value) ? value.map(asRecord) : [];
  return steps.reverse().map(({ Id, Created, CreatedBy, Comment, Size }) => ({
    entry: {
      ...(typeof Created === 'number' ? { created: new Date(Created * 1000).toISOString() } : {}),
      ...(typeof CreatedBy === 'string' && CreatedBy !== '' ? { created_by: CreatedBy } : {}),
      ...(typeof Comment === 'string' && Comment !== '' ? { comment: Comment } : {}),
      ...(typeof Size === 'number' && Size > 0 ? { size: Size } : {}),
    },
    ...(typeof Id === 'string' && /^(?:sha256:)?[0-9a-f]{64}$/.test(Id) ? { id: Id } : {}),
  }));
}

/** The history that Podman's inspection has, which is the config's own: oldest first. Its form is checked with the config's. */
export function configHistory(value: unknown): HistoryStep[] {
  const { History } = asRecord(value);
  return (Array.isArray(History) ? History : []).map((entry) => ({ entry: asRecord(entry) as HistoryEntry }));
}

/** The command of a classic build step, with its build args as the tokens that they were. */
export function classicCommand(answer: unknown): readonly string[] | undefined {
  const command = texts(asRecord(asRecord(answer).ContainerConfig).Cmd);
  return command[0]?.startsWith('|') ? command : undefined;
}

/** Without a list of manifests there is the one image that was inspected. */
function variantsOf(answer: Inspected['answer'], platform: Platform, repoDigests: readonly string[]): Variant[] {
  const manifests = Array.isArray(answer.Manifests) ? answer.Manifests.map(asRecord) : [];
  const images = manifests.filter(({ Kind }) => Kind === 'image');
  if (images.length > 0) return images.map((image) => variantOf(image, manifests));
  // In a containerd image store an image's ID is its manifest's or index's digest, under which it is also named.
  const isContainerd = repoDigests.some((one) => one.endsWith(`@${String(answer.Id)}`));
  return [{ platform, isStored: true, attestations: isContainerd ? 'unknown' : 'none' }];
}

function variantOf(image: Record<string, unknown>, manifests: readonly Record<string, unknown>[]): Variant {
  const about = manifests.filter(({ AttestationData }) => asRecord(AttestationData).For === image.ID);
  const isStored = about.some(({ Available }) => Available === true);
  const platform = asRecord(asRecord(image.ImageData).Platform);
  return {
    platform: platformFrom(platform.os, platform.architecture, platform.variant, platform['os.version']),
    ...(isDigest(image.ID) ? { manifest: image.ID } : {}),
    isStored: image.Available === true,
    attestations: isStored ? 'stored' : about.length > 0 ? 'listed' : 'none',
  };
}

function platformOf({ Os, Architecture, Variant, OsVersion }: Record<string, unknown>): Platform {
  return platformFrom(Os, Architecture, Variant, OsVersion);
}

function platformFrom(os: unknown, architecture: unknown, variant: unknown, version: unknown): Platform {
  return {
    os: typeof os === 'string' && os !== '' ? os : 'linux',
    architecture: typeof architecture === 'string' && architecture !== '' ? architecture : 'unknown',
    ...(typeof variant === 'string' && variant !== '' ? { variant } : {}),
    ...(typeof version === 'string' && version !== '' ? { 'os.version': version } : {}),
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
