import type { Fragment } from '../src/finding.ts';
import type { ImageMetadata } from '../src/image.ts';
import { extensionFragments } from './config/extensions.ts';
import { runConfigFragments } from './config/run-config.ts';
import type { MetadataScanner } from './scanner.ts';

/** The image config: what a container runs with, what the classic builder left, and every field beyond the standard. */
export const config: MetadataScanner = {
  name: 'config',
  *fragments(image) {
    const { config: all } = image.metadata;
    if (all.config) yield* runConfigFragments(all.config, 'config');
    yield* containerFragments(image.metadata);
    yield* extensionFragments(all);
  },
};

/** Of the classic builder's `container_config` only what the config does not hold as well, and the history neither. */
function* containerFragments({ config: all, history }: ImageMetadata): Generator<Fragment> {
  const container = all.container_config;
  if (!container) return;
  const same = new Set(all.config ? Array.from(runConfigFragments(all.config, ''), identity) : []);
  const inHistory =
    Array.isArray(container.Cmd) && history.at(-1)?.created_by?.trim() === container.Cmd.join(' ').trim();
  for (const fragment of runConfigFragments({ ...container, ...(inHistory ? { Cmd: [] } : {}) }, 'container_config')) {
    const moved = {
      ...fragment,
      place: { ...fragment.place, path: fragment.place.path?.slice('container_config'.length) ?? '' },
    };
    if (!same.has(identity(moved))) yield fragment;
  }
}

function identity({ place, text }: Fragment): string {
  return JSON.stringify([place.path, place.key, text]);
}
