import type { Builder, ImageMetadata } from '../image.ts';
import { formsOf } from './form.ts';
import type { HistoryForm } from './step.ts';

const BUILDERS: Partial<Record<HistoryForm, Builder>> = {
  buildkit: 'buildkit',
  classic: 'classic',
  buildah: 'buildah',
  kaniko: 'kaniko',
  buildpacks: 'buildpacks',
  ko: 'ko',
  jib: 'jib',
};

/** The builder that wrote the newest step that tells; where no step does, what the labels and the config tell. */
export function builderOf(metadata: ImageMetadata): Builder {
  for (const form of formsOf(metadata.history).reverse()) {
    const builder = BUILDERS[form];
    if (builder !== undefined) return builder;
  }
  return byConfig(metadata);
}

function byConfig({ config }: ImageMetadata): Builder {
  const labels = Object.keys(config.config?.Labels ?? {});
  if (labels.some((label) => label.startsWith('io.buildpacks.'))) return 'buildpacks';
  if (labels.includes('io.buildah.version')) return 'buildah';
  if (Object.keys(config).some((key) => key.startsWith('moby.buildkit.'))) return 'buildkit';
  return 'unknown';
}
