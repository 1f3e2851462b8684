import type { Named } from '../../src/history/index.ts';
import type { HistoryEntry, ImageConfig, ImageMetadata } from '../../src/image.ts';

/** Metadata of an image with this history and as many layers as asked for. */
export function metadataOf(history: readonly HistoryEntry[], config: ImageConfig = {}, layers = 0): ImageMetadata {
  const diffIds = Array.from({ length: layers }, (_, i) => `sha256:${String(i).padStart(64, '0')}` as const);
  return { config, history, diffIds };
}

/** Entries by BuildKit's Dockerfile frontend. */
export function buildkitHistory(...lines: readonly string[]): HistoryEntry[] {
  return lines.map((created_by) => ({ created_by, comment: 'buildkit.dockerfile.v0' }));
}

/** Entries without any mark beside their text, as the classic builder writes them. */
export function plainHistory(...lines: readonly string[]): HistoryEntry[] {
  return lines.map((created_by) => ({ created_by }));
}

/** A value that is certain. */
export function sure(key: string, value: string): Named {
  return { key, value, ambiguous: false };
}

/** A value whose end cannot be told. */
export function doubtful(key: string, value: string): Named {
  return { key, value, ambiguous: true };
}
