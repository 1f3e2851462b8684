import { metadataScanners } from '../../scanners/index.ts';
import type { MetadataScanner } from '../../scanners/scanner.ts';
import type { Fragment } from '../../src/finding.ts';
import type { Attestation, HistoryEntry, Image, ImageConfig } from '../../src/image.ts';
import { metadataOf } from '../history/image.ts';

export interface Told {
  readonly history?: readonly HistoryEntry[];
  readonly config?: ImageConfig;
  readonly attestations?: readonly Attestation[];
}

/** An image that has metadata and attestations alone. */
export function fakeImage({ history = [], config = {}, attestations = [] }: Told): Image {
  const metadata = metadataOf(history, config);
  return {
    reference: 'fake',
    source: 'docker-archive',
    id: 'sha256:0',
    platform: { os: 'linux', architecture: 'amd64' },
    tags: [],
    notes: [],
    metadata,
    async *layers() {},
    async *attestations() {
      yield* attestations;
    },
    settle: async () => ({ metadata, gaps: [] }),
    close: async () => {},
  };
}

/** All fragments that a scanner makes of what is told. */
export async function fragmentsOf(scanner: MetadataScanner, told: Told): Promise<Fragment[]> {
  const out: Fragment[] = [];
  for await (const fragment of scanner.fragments(fakeImage(told))) out.push(fragment);
  return out;
}

/** All fragments of all metadata scanners. */
export async function allFragments(told: Told): Promise<Fragment[]> {
  return (await Promise.all(metadataScanners.map((scanner) => fragmentsOf(scanner, told)))).flat();
}
