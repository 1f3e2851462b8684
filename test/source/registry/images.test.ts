import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Platform } from '../../../src/image.ts';
import { type Compression, file, type MadeImage, makeImage, steps } from '../../support/image.ts';
import { readAll } from '../../support/open.ts';
import { startRegistry, type TestRegistry } from '../../support/registry.ts';

const AMD64: Platform = { os: 'linux', architecture: 'amd64' };
const ARM64: Platform = { os: 'linux', architecture: 'arm64' };

function description(mark: string, platform = AMD64) {
  return {
    ...steps([
      { created_by: 'COPY . /app # buildkit', layer: [file('app/.env', `MARK=${mark}\n`)] },
      { created_by: 'ENV PORT=8000' },
      { created_by: 'COPY big /big # buildkit', layer: [file('big', Buffer.alloc(3_000_000, mark))] },
      { created_by: 'COPY more /more # buildkit', layer: [file('more', mark)] },
    ]),
    config: { Env: ['PORT=8000'] },
    platform,
  };
}

const provenance = (mark: string) => ({
  attestations: [{ predicateType: 'https://slsa.dev/provenance/v1', predicate: { mark } }],
});

let registry: TestRegistry;
let image: MadeImage;
let other: MadeImage;

beforeAll(async () => {
  registry = await startRegistry();
  image = await makeImage({ ...description('one'), ...provenance('one') });
  other = await makeImage({ ...description('other', ARM64), ...provenance('other') });
});

afterAll(() => registry.stop());

function expectWhole(read: Awaited<ReturnType<typeof readAll>>[number], made: MadeImage): void {
  expect(read.gaps).toEqual([]);
  expect(read.image.id).toBe(made.id);
  expect(read.image.metadata.history).toEqual(made.config.history);
  expect(read.layers.map((layer) => layer.diffId)).toEqual(made.layers.map((layer) => layer.diffId));
  expect(read.layers.map((layer) => layer.expected)).toEqual(made.layers.map((layer) => layer.diffId));
}

describe('an image in a registry', () => {
  it.each(['none', 'gzip', 'zstd', 'estargz', 'zstd:chunked'] satisfies Compression[])(
    'with layers of %s',
    async (layers) => {
      const plain = await makeImage(description('plain'));
      const digest = await registry.push('team/app', layers.replace(':', '-'), plain, { layers });
      const [read] = await readAll(`registry://${registry.host}/team/app:${layers.replace(':', '-')}`);
      expectWhole(read!, plain);
      expect(read!.image.digest).toBe(digest);
      const [byDigest] = await readAll(`registry://${registry.host}/team/app@${digest}`);
      expectWhole(byDigest!, plain);
    },
  );

  it('for several platforms', async () => {
    await registry.push('multi', 'latest', [image, other]);
    const name = `registry://${registry.host}/multi`;
    const [arm64] = await readAll(name, { platform: 'linux/arm64' });
    expectWhole(arm64!, other);
    expect(arm64!.attestations.map(({ statement }) => statement)).toEqual([
      expect.objectContaining({ predicate: { mark: 'other' } }),
    ]);
    const all = await readAll(name, { platform: 'all' });
    expect(all.map((read) => read.image.platform)).toEqual([AMD64, ARM64]);
    await expect(readAll(name, { platform: 'linux/s390x' })).rejects.toThrow(
      'has no image for linux/s390x; it has linux/amd64, linux/arm64.',
    );
  });
});
