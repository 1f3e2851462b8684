import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Platform } from '../../src/image.ts';
import { spool } from '../../src/source/archive-spool.ts';
import {
  archiveEntries,
  type Compression,
  compress,
  type Entry,
  file,
  type LayoutName,
  layouts,
  type MadeImage,
  makeImage,
  type SaveOptions,
  sha256,
  steps,
  symlink,
  tarBytes,
  writeArchive,
  writeFolder,
  writeTar,
  writeTree,
} from '../support/image.ts';
import { readAll } from '../support/open.ts';

const AMD64: Platform = { os: 'linux', architecture: 'amd64' };
const ARM64: Platform = { os: 'linux', architecture: 'arm64' };

function description(mark: string, platform = AMD64, tags: readonly string[] = ['driftwood:1']) {
  return {
    ...steps([
      { created_by: 'COPY . /app # buildkit', layer: [file('app/.env', `MARK=${mark}\n`)] },
      { created_by: 'ENV PORT=8000' },
      { created_by: 'COPY big /big # buildkit', layer: [file('big', Buffer.alloc(3_000_000, mark))] },
    ]),
    config: { Env: ['PORT=8000'] },
    platform,
    tags,
    attestations: [{ predicateType: 'https://slsa.dev/provenance/v1', predicate: { mark } }],
  };
}

let folder: string;
let image: MadeImage;
let other: MadeImage;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
  image = await makeImage(description('one'));
  other = await makeImage(description('other', ARM64));
});

afterAll(() => rm(folder, { recursive: true }));

async function saved(images: MadeImage | MadeImage[], options: SaveOptions = {}): Promise<string> {
  const path = join(folder, `${count++}.tar`);
  await writeArchive(images, path, options);
  return path;
}

/** An archive of which something was changed. */
async function tampered(change: (entries: Entry[]) => Entry[], options: SaveOptions = {}): Promise<string> {
  const path = join(folder, `${count++}.tar`);
  await writeTar(change(archiveEntries(image, options)), path);
  return path;
}

function expectWhole(read: Awaited<ReturnType<typeof readAll>>[number], made: MadeImage): void {
  expect(read.gaps).toEqual([]);
  expect(read.image.id).toBe(made.id);
  expect(read.image.metadata.config.config).toEqual(made.config.config);
  expect(read.image.metadata.history).toEqual(made.config.history);
  expect(read.layers.map((layer) => layer.diffId)).toEqual(made.layers.map((layer) => layer.diffId));
  expect(read.layers.map((layer) => layer.expected)).toEqual(made.layers.map((layer) => layer.diffId));
  expect(read.layers.map((layer) => layer.bytes.equals(made.layers[read.layers.indexOf(layer)]!.tar))).not.toContain(
    false,
  );
}

const KEEPS_ATTESTATIONS: ReadonlySet<LayoutName> = new Set(['containerd', 'oci', 'oci-nested']);

describe('a saved image', () => {
  for (const layout of Object.keys(layouts) as LayoutName[]) {
    it.each(['none', 'gzip', 'zstd', 'xz'] satisfies Compression[])(
      `${layout} in an archive compressed by %s`,
      async (how) => {
        const reads = await readAll(await saved(image, { layout, compress: how }));
        expect(reads).toHaveLength(1);
        expectWhole(reads[0]!, image);
        const marks = reads[0]!.attestations.map(({ statement }) => (statement as { predicate: object }).predicate);
        expect(marks).toEqual(KEEPS_ATTESTATIONS.has(layout) ? [{ mark: 'one' }] : []);
      },
    );
  }

  it.each(['none', 'gzip', 'zstd', 'estargz', 'zstd:chunked'] satisfies Compression[])(
    'with layers of %s',
    async (layers) => {
      const [read] = await readAll(await saved(image, { layout: 'oci-nested', layers }));
      expectWhole(read!, image);
    },
  );

  it('with attestations in the form of artifacts', async () => {
    const [read] = await readAll(await saved(image, { layout: 'oci-nested', artifact: true }));
    expect(read!.attestations.map(({ predicateType }) => predicateType)).toEqual(['https://slsa.dev/provenance/v1']);
    expectWhole(read!, image);
  });

  it('as a folder', async () => {
    const path = join(folder, 'layout');
    await writeFolder([image], path);
    const [read] = await readAll(path);
    expectWhole(read!, image);
    expect(read!.image.source).toBe('oci-layout');
    expect(read!.attestations).toHaveLength(1);
  });

  it('as a folder whose blobs are links to somewhere else', async () => {
    const path = join(folder, 'linked');
    const entries = archiveEntries([image], { layout: 'oci-nested' }).map((entry) => {
      const isBlob = entry.path.startsWith('blobs/sha256/') && entry.type === 'file';
      return isBlob ? { ...symlink(entry.path, `../../../cas/${entry.path.slice(13)}`) } : entry;
    });
    await writeTree(entries, path);
    const blobs = archiveEntries([image], { layout: 'oci-nested' }).filter(({ path: p }) =>
      p.startsWith('blobs/sha256/'),
    );
    await writeTree(
      blobs.filter(({ type }) => type === 'file').map((blob) => ({ ...blob, path: blob.path.slice(13) })),
      join(folder, 'cas'),
    );
    const [read] = await readAll(path);
    expectWhole(read!, image);
  });

  it('whose layers share one file is read once', async () => {
    const twice = await makeImage({ layers: [[file('a', 'a')], [file('b', 'b')], [file('a', 'a')]] });
    for (const layout of ['docker-25', 'podman', 'kaniko', 'oci'] as const) {
      const [read] = await readAll(await saved(twice, { layout }));
      expect(read!.layers.map(({ diffId }) => diffId)).toEqual(twice.layers.slice(0, 2).map(({ diffId }) => diffId));
      expect(read!.gaps).toEqual([]);
    }
  });

  it('with names that begin with ./', async () => {
    const path = await tampered((entries) => entries.map((entry) => ({ ...entry, path: `./${entry.path}` })), {
      layout: 'oci',
    });
    const [read] = await readAll(path);
    expectWhole(read!, image);
  });

  it('whose index lists manifests without layers is read by manifest.json', async () => {
    const path = await tampered((entries) => {
      const index = JSON.parse(entries.find((entry) => entry.path === 'index.json')!.content.toString());
      const old = `blobs/sha256/${index.manifests[0].digest.slice(7)}`;
      const manifest = JSON.parse(entries.find((entry) => entry.path === old)!.content.toString());
      const bytes = Buffer.from(JSON.stringify({ ...manifest, layers: [] }));
      const digest = sha256(bytes);
      index.manifests[0] = { ...index.manifests[0], digest, size: bytes.length };
      return [
        ...entries.filter((entry) => entry.path !== 'index.json'),
        file(`blobs/sha256/${digest.slice(7)}`, bytes),
        file('index.json', JSON.stringify(index)),
      ];
    });
    const [read] = await readAll(path);
    expectWhole(read!, image);
  });
});

describe('several images', () => {
  it.each(['docker-24', 'docker-25', 'podman', 'kaniko', 'oci'] as const)(
    'of one %s archive are all opened',
    async (layout) => {
      const second = await makeImage(description('second', AMD64, ['driftwood:2']));
      const reads = await readAll(await saved([image, second], { layout }));
      expect(reads).toHaveLength(2);
      expectWhole(reads[0]!, image);
      expectWhole(reads[1]!, second);
      expect(reads[1]!.image.notes[0]).toMatch(/^This is driftwood:2, one of several images in /);
    },
  );

  it("for several platforms: the host's, with a line about the others", async () => {
    const [amd64, arm64] = process.arch === 'arm64' ? [other, image] : [image, other];
    const reads = await readAll(await saved([arm64, amd64], { layout: 'oci-nested' }));
    expect(reads).toHaveLength(1);
    expectWhole(reads[0]!, amd64);
    expect(reads[0]!.image.notes.join()).toMatch(/^Scanned for linux\/\w+\. Also there: linux\/\w+ /);
  });

  it.each(['oci-nested', 'containerd', 'oci'] as const)(
    'for several platforms: the one asked for (%s)',
    async (layout) => {
      const [read] = await readAll(await saved([image, other], { layout }), { platform: 'linux/arm64/v8' });
      expectWhole(read!, other);
      expect(read!.image.platform).toEqual(ARM64);
      expect(read!.attestations.map(({ statement }) => statement)).toEqual([
        expect.objectContaining({ predicate: { mark: 'other' } }),
      ]);
    },
  );

  it.each(['oci-nested', 'containerd'] as const)('for several platforms: all (%s)', async (layout) => {
    const reads = await readAll(await saved([image, other], { layout }), { platform: 'all' });
    expect(reads).toHaveLength(2);
    expectWhole(reads[0]!, image);
    expectWhole(reads[1]!, other);
  });

  it.each(['oci-nested', 'docker-25'] as const)('a missing platform is an error (%s)', async (layout) => {
    const path = await saved([image], { layout });
    await expect(readAll(path, { platform: 'windows/amd64' })).rejects.toThrow(
      `driftwood:1 in ${path} has no image for windows/amd64; it has linux/amd64.`,
    );
    await expect(readAll(path, { platform: 'amd64' })).rejects.toThrow('"amd64" is no platform');
  });
});

describe('a damaged archive', () => {
  it.each([
    ['an empty file', '', / is empty\./],
    ['text', 'no archive at all', / is no tar archive, or one that holds nothing\./],
    ['JSON', '{"a":1}', / is a JSON file, not a saved image/],
    ['zeros', Buffer.alloc(10_240), / is nothing but zeros, not a saved image/],
    ['a zip', Buffer.from('PK\x03\x04...'), / is a zip archive, not a saved image/],
    ['gzip of nothing', compress(Buffer.alloc(0), 'gzip'), / is empty\./],
    ['half a gzip header', Buffer.from([0x1f, 0x8b, 8]), / is empty\./],
  ])('%s is refused', async (_, bytes, message) => {
    const path = join(folder, `${count++}.bin`);
    await writeFile(path, bytes);
    await expect(readAll(`docker-archive:${path}`)).rejects.toThrow(message);
  });

  it('a tar of neither form is refused', async () => {
    const path = join(folder, 'files.tar');
    await writeFile(path, await tarBytes([file('etc/passwd', 'root')]));
    await expect(readAll(path)).rejects.toThrow(
      /is no saved image: it has neither a manifest\.json .* nor an index\.json/,
    );
  });

  it('what does not exist, and folders that are none, are refused', async () => {
    await expect(readAll('./nothing/here.tar')).rejects.toThrow('./nothing/here.tar does not exist.');
    await expect(readAll('docker-archive:nothing')).rejects.toThrow(/^nothing could not be opened: ENOENT/);
    await expect(readAll(`docker-archive:${folder}`)).rejects.toThrow(
      'is a folder. For an OCI layout write oci-layout:',
    );
    await expect(readAll(folder)).rejects.toThrow('it has neither a manifest.json');
  });

  it('a missing layer is named and the others are read', async () => {
    const path = await tampered((entries) =>
      entries.filter((entry) => !entry.path.endsWith(image.layers[0]!.diffId.slice(7))),
    );
    const [read] = await readAll(path);
    expect(read!.layers.map(({ diffId }) => diffId)).toEqual([image.layers[1]!.diffId]);
    expect(read!.gaps).toEqual([{ where: expect.stringMatching(/^blobs\/sha256\//), reason: 'this layer is missing' }]);
  });

  it('a missing config is named and the layers are read', async () => {
    const path = await tampered(
      (entries) => entries.filter((entry) => !entry.path.endsWith('.json') || entry.path === 'manifest.json'),
      { layout: 'docker-24' },
    );
    const [read] = await readAll(path);
    expect(read!.layers.map(({ diffId }) => diffId)).toEqual(image.layers.map(({ diffId }) => diffId));
    expect(read!.gaps.map(({ reason }) => reason)).toContain('the image config could not be read: it is missing');
  });

  it('a config with another digest is named and used', async () => {
    const path = await tampered(
      (entries) =>
        entries.map((entry) =>
          entry.path.endsWith('.json') && entry.path.length > 60
            ? { ...entry, content: Buffer.concat([entry.content, Buffer.from(' ')]) }
            : entry,
        ),
      { layout: 'docker-24' },
    );
    const [read] = await readAll(path);
    expect(read!.image.metadata.config.config).toEqual(image.config.config);
    expect(read!.gaps).toEqual([
      { where: `${image.id.slice(7)}.json`, reason: expect.stringContaining('does not match its digest') },
    ]);
  });

  it("fields of another form than the spec's are set aside and named", async () => {
    const odd = await makeImage({
      ...description('odd'),
      extra: JSON.parse(
        '{"config":{"Env":{"A":"b"},"Labels":["x"],"User":"u"},"history":[1],"author":5,"__proto__":{"x":1}}',
      ),
    });
    const [read] = await readAll(await saved(odd));
    const { config } = read!.image.metadata;
    expect(config.config).toEqual({ User: 'u' });
    expect(config.malformed).toEqual({ config: { Env: { A: 'b' }, Labels: ['x'] }, history: [1], author: 5 });
    expect(read!.gaps.map(({ reason }) => reason.split(' ')[0])).toEqual([
      'history',
      'author',
      'config.Env',
      'config.Labels',
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('an index that contains itself, or indexes without end, come to an end', async () => {
    const chain = Array.from({ length: 8 }).reduce<Entry[]>(
      (below) => {
        const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [entryOf(below.at(-1)!)] }));
        return [...below, file(`blobs/sha256/${sha256(bytes).slice(7)}`, bytes)];
      },
      [file('blobs/sha256/'.padEnd(77, '0'), '{}')],
    );
    const path = await tampered((entries) => [
      ...entries.filter(({ path: p }) => p !== 'index.json'),
      ...chain,
      file('index.json', JSON.stringify({ schemaVersion: 2, manifests: [entryOf(chain.at(-1)!), entryOf(oneself())] })),
      oneself(),
    ]);
    const [read] = await readAll(path);
    expect(read!.layers).toHaveLength(2);
    expect(read!.gaps.map(({ reason }) => reason)).toEqual([
      'indexes are nested more than 4 deep',
      'its content does not match its digest',
      'this index contains itself',
    ]);
  });

  it('is read as far as it goes, wherever it is cut', async () => {
    const small = await makeImage({ layers: [[file('a', 'a')], [file('b', 'b')]], tags: ['small:1'] });
    const bytes = await tarBytes(archiveEntries(small, { layout: 'docker-25' }));
    const path = join(folder, 'cut.tar');
    for (let at = 0; at < bytes.length - 1024; at += 512) {
      for (const end of [at - 1, at, at + 1]) {
        if (end < 0) continue;
        await writeFile(path, bytes.subarray(0, end));
        const outcome = await readAll(path).catch((error: Error) => error.name);
        if (typeof outcome !== 'string')
          expect({ end, gaps: outcome.flatMap(({ gaps }) => gaps).length > 0 || layersOf(outcome) === 2 }).toEqual({
            end,
            gaps: true,
          });
        else expect({ end, outcome }).toEqual({ end, outcome: 'SourceError' });
      }
    }
  });

  it('bytes that are no member are named, and members behind them are found', async () => {
    const bytes = await tarBytes(archiveEntries(image, { layout: 'docker-24' }));
    const path = join(folder, 'damaged.tar');
    const junk = Buffer.alloc(1024, 'junk');
    await writeFile(path, Buffer.concat([junk, bytes, junk]));
    const [read] = await readAll(path);
    expect(read!.layers).toHaveLength(2);
    expect(read!.gaps).toEqual([
      { where: 'byte 0 of the archive', reason: '1024 bytes of the archive are no tar member; they were not read' },
      {
        where: expect.stringMatching(/^byte \d+ of the archive$/),
        reason: expect.stringMatching(/^\d+ bytes follow the end of the archive/),
      },
    ]);
  });

  it('a compressed archive that ends early is read as far as it goes', async () => {
    const path = await saved(image, { layout: 'docker-24', compress: 'gzip' });
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, whole.length - 4));
    const [read] = await readAll(path);
    expect(read!.layers).toHaveLength(2);
    expect(read!.gaps).toEqual([
      { where: path, reason: expect.stringMatching(/^damaged gzip stream at byte \d+: it ends within the checksum$/) },
    ]);
  });

  it('links that lead nowhere, round in circles or out of the archive are missing layers', async () => {
    const path = await tampered(
      (entries) =>
        entries.map((entry) =>
          entry.path.endsWith('layer.tar')
            ? symlink(entry.path, ['layer.tar', '/etc/passwd', '../../../etc/passwd'][count++ % 3]!)
            : entry,
        ),
      { layout: 'docker-24' },
    );
    const [read] = await readAll(path);
    expect(read!.layers).toEqual([]);
    expect(read!.gaps.map(({ reason }) => reason)).toEqual(['this layer is missing', 'this layer is missing']);
  });
});

describe('temporary files', () => {
  it('are private and gone at once', async () => {
    const path = await saved(image, { compress: 'gzip' });
    const before = await spooled();
    await readAll(path);
    const after = await spooled();
    // Other tests have theirs for a moment, too; one of ours would stay.
    await sleep(300);
    const later = await spooled();
    expect(after.filter((name) => !before.includes(name) && later.includes(name))).toEqual([]);
  });

  it('have no name, and are for this user alone', async () => {
    const handle = await spool(Readable.from([Buffer.from('abc'), Buffer.from('def')]), 'standard input', folder);
    const { mode, nlink, size } = await handle.stat();
    expect([mode & 0o777, nlink, size]).toEqual([0o600, 0, 6]);
    await handle.close();
  });

  it('without a place for them, that is said', async () => {
    await expect(spool(Readable.from([]), 'standard input', join(folder, 'not-there'))).rejects.toThrow(
      /^standard input must be kept in a temporary file, which failed: ENOENT.*Set TMPDIR/,
    );
  });
});

/** Names as temporary files of archives have them until they are taken away. */
async function spooled(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => /^buildleaks-[0-9a-f]{8}-[0-9a-f]{4}-/.test(name));
}

function layersOf(reads: readonly { layers: readonly unknown[] }[]): number {
  return reads.reduce((n, { layers }) => n + layers.length, 0);
}

function entryOf({ path, content }: Entry) {
  return {
    mediaType: 'application/vnd.oci.image.index.v1+json',
    digest: `sha256:${path.slice(13)}`,
    size: content.length,
  };
}

/** Whatever its digest would be: nobody can make an index that names its own. */
function oneself(): Entry {
  const path = 'blobs/sha256/'.padEnd(77, '5');
  const descriptor = {
    mediaType: 'application/vnd.oci.image.index.v1+json',
    digest: `sha256:${path.slice(13)}`,
    size: 1,
  };
  return file(path, JSON.stringify({ schemaVersion: 2, manifests: [descriptor] }));
}
