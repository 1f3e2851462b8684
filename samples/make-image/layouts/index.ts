import { containerd } from './containerd.ts';
import { docker24 } from './docker-24.ts';
import { docker25 } from './docker-25.ts';
import { jib, kaniko } from './gzipped.ts';
import type { Layout } from './layout.ts';
import { nix } from './nix.ts';
import { ociFlat, ociNested } from './oci.ts';
import { podman } from './podman.ts';

/** Every form that an image is saved in, by name. */
export const layouts = {
  'docker-24': docker24,
  'docker-25': docker25,
  containerd,
  podman,
  kaniko,
  jib,
  nix,
  oci: ociFlat,
  'oci-nested': ociNested,
} satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;
