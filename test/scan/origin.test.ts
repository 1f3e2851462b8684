/** What a report tells of where a secret came from: base or own, the Dockerfile's line, what to change there. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding, ImageReport, Location } from '../../src/finding.ts';
import { type ScanOptions, scan } from '../../src/scan/index.ts';
import {
  type AttestationSpec,
  file,
  type ImageSpec,
  makeImage,
  type SaveOptions,
  type Step,
  steps,
  writeArchive,
} from '../support/image.ts';
import { openOptions } from '../support/open.ts';
import { runFolder } from '../support/run-folder.ts';

const BASE_SECRET = 'Gannet-kelp-4471';
const OWN_SECRET = 'Whelk-dune-9302';

const below: readonly Step[] = [
  { created_by: 'ADD rootfs.tar / # buildkit', layer: [file('etc/base.conf', `password=${BASE_SECRET}\n`)] },
  { created_by: 'ENV BASE_PASSWORD=Samphire-tern-118' },
  { created_by: 'CMD ["sh"]' },
];
const above: readonly Step[] = [
  { created_by: 'ARG DB_PASSWORD' },
  {
    created_by: `RUN |1 DB_PASSWORD=${OWN_SECRET} /bin/sh -c make install # buildkit`,
    layer: [file('app/.env', `DB_PASSWORD=${OWN_SECRET}\n`)],
  },
  { created_by: 'CMD ["app"]' },
];
const env = ['BASE_PASSWORD=Samphire-tern-118'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(runFolder(), 'origin-'));
});

let made = 0;
async function write(list: readonly Step[], more: Partial<ImageSpec> = {}, save: SaveOptions = {}): Promise<string> {
  const marked = list.map((step) => ({ comment: 'buildkit.dockerfile.v0', ...step }));
  const image = await makeImage({ ...steps(marked), config: { Env: env }, tags: ['driftwood:1'], ...more });
  const path = join(folder, `image-${made++}.tar`);
  await writeArchive(image, path, save);
  return path;
}

async function scanned(
  references: readonly string[],
  more: Partial<ScanOptions> = {},
): Promise<readonly ImageReport[]> {
  const scanners = new Set(['history', 'config', 'attestations', 'layers'] as const);
  const report = await scan(references, { ...openOptions(), scanners, minConfidence: 'medium', jobs: 1, ...more });
  expect(report.failed).toEqual([]);
  return report.images;
}

const one = async (reference: string, more: Partial<ScanOptions> = {}) => (await scanned([reference], more))[0]!;

/** `kind path` → base or own. */
function origins({ findings }: ImageReport): Record<string, Location['origin']> {
  const all = findings.flatMap(({ locations }) => locations);
  return Object.fromEntries(all.map(({ kind, path = '', origin }) => [`${kind} ${path}`.trim(), origin]));
}

const TOLD = {
  'file etc/base.conf': 'base',
  'env config.Env': 'base',
  'file app/.env': 'own',
  'build-arg': 'own',
};

function byKey({ findings }: ImageReport, path: string): Finding {
  return findings.find(({ locations }) => locations.some((location) => location.path === path))!;
}

describe('base or own', () => {
  test('by comparison with the base', async () => {
    const [base, image] = [await write(below), await write([...below, ...above])];
    const report = await one(image, { base });
    expect(report.base).toEqual({ name: base, layers: 1, steps: 3, by: 'comparison' });
    expect(origins(report)).toMatchObject(TOLD);
    expect(byKey(report, 'etc/base.conf').remedy).toContain(`It came with the base image \`${base}\``);
    expect(byKey(report, 'app/.env').remedy).not.toContain('base image');
  });

  test('an image that is built on another one is told of as such', async () => {
    const other = await write([{ created_by: 'ADD other.tar / # buildkit', layer: [file('other', 'x')] }]);
    const report = await one(await write([...below, ...above]), { base: other });
    expect(report.base).toBeUndefined();
    expect(report.notes).toEqual([`It is not built on ${other}: they share no layer.`]);
    expect(new Set(Object.values(origins(report)))).toEqual(new Set([undefined]));
  });

  test('a base that cannot be opened is an error, not a guess', async () => {
    const image = await write(above);
    await expect(scanned([image], { base: join(folder, 'nosuch.tar') })).rejects.toThrow(/nosuch\.tar does not exist/);
  });

  test("by the history: a base ends with its command; the build's own name of it", async () => {
    const Labels = { 'org.opencontainers.image.base.name': 'docker.io/library/base:1' };
    const report = await one(await write([...below, ...above], { config: { Env: env, Labels } }));
    expect(report.base).toEqual({ name: 'docker.io/library/base:1', layers: 1, steps: 3, by: 'history' });
    expect(origins(report)).toMatchObject(TOLD);
  });

  test('where nothing tells, nothing is told', async () => {
    const report = await one(await write(above));
    expect(report.base).toBeUndefined();
    expect(new Set(Object.values(origins(report)))).toEqual(new Set([undefined]));
  });

  test("by the run image's highest layer, in the label of buildpacks", async () => {
    const { layers, history } = steps([...below.slice(0, 1), ...above]);
    const [lowest] = (await makeImage({ layers })).layers;
    const told = { runImage: { topLayer: lowest!.diffId, reference: 'run@sha256:0' }, stack: {} };
    const Labels = { 'io.buildpacks.lifecycle.metadata': JSON.stringify(told) };
    const report = await one(await write([], { layers, history, config: { Labels } }));
    expect(report.base).toMatchObject({ layers: 1, by: 'record' });
    expect(origins(report)).toMatchObject({ 'file etc/base.conf': 'base', 'file app/.env': 'own' });
  });

  test('by the layers in the provenance of BuildKit', async () => {
    const digest = (n: number) => ({ digest: `sha256:${String(n).repeat(64)}` });
    const predicate = {
      buildConfig: {
        llbDefinition: [
          { id: 'step0', op: { Op: { source: { identifier: 'docker-image://docker.io/library/base:1@sha256:77' } } } },
          { id: 'step1', op: { Op: { exec: {} } } },
        ],
      },
      metadata: {
        'https://mobyproject.org/buildkit@v1#metadata': {
          layers: { 'step0:0': [[digest(1)]], 'step1:0': [[digest(1), digest(2)]] },
        },
      },
    };
    const report = await one(await write([...below, ...above], { attestations: [provenance(predicate)] }, OCI));
    expect(report.base).toEqual({
      name: 'docker.io/library/base:1',
      digest: 'sha256:77',
      layers: 1,
      steps: 3,
      by: 'record',
    });
    expect(origins(report)).toMatchObject(TOLD);
  });
});

const OCI: SaveOptions = { layout: 'containerd' };

function provenance(predicate: unknown): AttestationSpec {
  return { predicateType: 'https://slsa.dev/provenance/v0.2', predicate };
}

const DOCKERFILE = `FROM base AS build
RUN true

FROM base
ARG DB_PASSWORD
# The value ${OWN_SECRET} was left in a comment.
RUN make install
CMD ["app"]
`;

describe('with the Dockerfile', () => {
  test('findings name its line and stage, and it is patched; no value is in the patch', async () => {
    const dockerfile = { path: './build/Dockerfile', text: DOCKERFILE };
    const report = await one(await write(above, { config: {} }), { dockerfile });
    const [finding] = report.findings;
    const lines = finding!.locations.map(({ kind, source }) => [kind, source]);
    const at = (line: number) => ({ file: './build/Dockerfile', line, stage: '1' });
    expect(lines).toEqual([
      ['build-arg', at(5)],
      ['file', at(7)],
    ]);
    const { diff, secrets, left } = report.patch!;
    expect(diff).toContain('--- a/build/Dockerfile\n+++ b/build/Dockerfile\n');
    expect(diff).toContain('-ARG DB_PASSWORD\n');
    expect(diff).toContain('+RUN --mount=type=secret,id=db_password');
    expect(secrets).toEqual([{ id: 'db_password', source: './db_password.txt' }]);
    expect(left).toEqual([]);
    expect(JSON.stringify(report)).not.toContain(OWN_SECRET);
  });

  test('which provenance may hold: lines are told, and nothing is patched that nobody asked for', async () => {
    const infos = [
      { filename: 'Dockerfile', language: 'Dockerfile', data: Buffer.from(DOCKERFILE).toString('base64') },
    ];
    const told = { 'https://mobyproject.org/buildkit@v1#metadata': { source: { infos } } };
    const image = await write(above, { attestations: [provenance({ metadata: told })] }, OCI);
    const report = await one(image);
    const sources = report.findings[0]!.locations.map(({ kind, source }) => [kind, source?.line]);
    expect(sources).toContainEqual(['build-arg', 5]);
    expect(report.patch).toBeUndefined();
  });

  test('build mistakes have its line too', async () => {
    const written = 'RUN /bin/sh -c cat /run/secrets/x > /app/token # buildkit';
    const image = await write([{ created_by: written, layer: [file('app/token', 'x')] }]);
    const text =
      '# syntax=docker/dockerfile:1\nFROM base\nRUN --mount=type=secret,id=x \\\n    cat /run/secrets/x > /app/token\n';
    const report = await one(image, { dockerfile: { path: 'Dockerfile', text } });
    expect(report.mistakes).toMatchObject([{ ruleId: 'secret-written', line: 3, historyIndex: 0, layer: 0 }]);
  });
});

test('whether a container has it', async () => {
  const { findings } = await one(await write([...below, ...above]));
  const seen = findings.flatMap(({ locations }) => locations.map(({ kind, inContainer }) => [kind, inContainer]));
  expect(Object.fromEntries(seen)).toEqual({ file: true, env: true, 'build-arg': false, history: false });
});

test('in which other images of the report it is', async () => {
  const arm = { os: 'linux', architecture: 'arm64' };
  const images = [await write(above), await write(above, { platform: arm, tags: ['driftwood:arm'] })];
  const [first, second] = await scanned(images);
  expect(first!.findings[0]!.alsoIn).toEqual([{ reference: images[1], platform: arm, tags: ['driftwood:arm'] }]);
  expect(second!.findings[0]!.alsoIn).toMatchObject([{ reference: images[0], tags: ['driftwood:1'] }]);
  expect((await one(images[0]!)).findings[0]!.alsoIn).toBeUndefined();
});

test('a path that a secret is part of is masked, whichever finding it is of', async () => {
  const layer = [
    file(`srv/${OWN_SECRET}/a`, `DB_PASSWORD=${OWN_SECRET}\n`),
    file(`srv/${OWN_SECRET}/b`, `password=${BASE_SECRET}\n`),
  ];
  const report = await one(await write([{ created_by: 'COPY . /srv # buildkit', layer }], { config: {} }));
  const paths = report.findings.flatMap(({ locations }) => locations.map(({ path }) => path));
  expect(paths.sort()).toEqual(['srv/*****/a', 'srv/*****/b']);
  expect(JSON.stringify(report)).not.toContain(OWN_SECRET);
});
