import type { Finding, ImageReport, Location, Report } from '../../src/finding.ts';
import type { Digest } from '../../src/image.ts';
import type { Redacted } from '../../src/secret.ts';

const masked = (text: string) => text as Redacted;
const diffId = (index: number): Digest => `sha256:${String(index).repeat(64)}`;

const migrate = masked('RUN |1 DB_PASSWORD=***** /bin/sh -c python -m driftwood.migrate # buildkit');
const inHistory = (historyIndex: number, instruction: Redacted): Location => ({
  kind: 'build-arg',
  historyIndex,
  instruction,
  key: 'DB_PASSWORD',
  state: 'live',
  origin: 'own',
  inContainer: false,
  source: { file: 'Dockerfile', line: 12, stage: 'app' },
});

/** A build arg in several history entries, also written to a file that a later step deleted. */
const password: Finding = {
  fingerprint: 'f-password',
  ruleId: 'named-password',
  title: 'Password',
  severity: 'high',
  confidence: 'high',
  redacted: masked('******* (7)'),
  key: 'DB_PASSWORD',
  state: 'live',
  locations: [
    inHistory(3, masked('ARG DB_PASSWORD=*****')),
    ...[4, 5, 6, 8].map((step) => inHistory(step, migrate)),
    {
      kind: 'file',
      historyIndex: 4,
      instruction: migrate,
      layer: { index: 3, diffId: diffId(3) },
      path: 'app/.env',
      line: 3,
      column: 13,
      key: 'DB_PASSWORD',
      state: 'deleted',
      inContainer: false,
      origin: 'own',
      source: { file: 'Dockerfile', line: 13, stage: 'app', from: 'build' },
      byLayer: 5,
      byHistoryIndex: 6,
    },
    { kind: 'env', path: 'config.Env', key: 'DB_PASSWORD', state: 'live', form: 'base64', inContainer: true },
  ],
  reasons: ['its name calls for a secret'],
  remedy: masked(
    'Build args stay in the image for everyone who can pull it. Delete `ARG DB_PASSWORD`, mount the value where it is used: `RUN --mount=type=secret,id=db_password …`. If this image was ever pushed, rotate the value.',
  ),
};

/** A token in two lines of one file, overwritten by a layer that has no history entry; its texts mean to harm. */
const token: Finding = {
  fingerprint: 'f-token',
  ruleId: 'example-token',
  title: 'Example access token',
  severity: 'critical',
  confidence: 'medium',
  redacted: masked('ghp_…9f (40)'),
  state: 'overwritten',
  locations: [12, 40].map((line) => ({
    kind: 'file',
    layer: { index: 1, diffId: diffId(1) },
    path: 'srv/\u001b]0;pwned\u0007\u202egnp.\nforged line/config',
    line,
    column: 1,
    state: 'overwritten',
    inContainer: false,
    origin: 'base',
    byLayer: 2,
  })),
  reasons: ['checksum is right'],
  remedy: masked('Keep it out of the build context.'),
  alsoIn: [{ reference: 'driftwood:arm', platform: { os: 'linux', architecture: 'arm64' }, tags: ['driftwood:arm'] }],
};

const shipped: Finding = {
  fingerprint: 'f-shipped',
  ruleId: 'private-key',
  title: 'Private key',
  severity: 'info',
  confidence: 'high',
  redacted: masked('---- (1704)'),
  state: 'live',
  locations: [
    {
      kind: 'file',
      historyIndex: 0,
      layer: { index: 0, diffId: diffId(0) },
      path: 'usr/lib/python3/dist-packages/twisted/test/server.pem',
      line: 1,
      column: 1,
      state: 'live',
      inContainer: true,
    },
  ],
  reasons: ['shipped by a package, unmodified'],
  remedy: masked('Nothing.'),
};

const leaky: ImageReport = {
  reference: 'driftwood:arg',
  source: 'docker',
  id: diffId(7),
  platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
  tags: ['driftwood:arg', 'driftwood:latest'],
  builder: 'buildkit',
  base: { name: 'python:3.12-slim\u001b', digest: diffId(6), layers: 2, steps: 2, by: 'comparison' },
  findings: [token, password, shipped],
  coverage: {
    layers: 6,
    files: 4211,
    attestations: 1,
    bytesRead: 186_646_528,
    bytesSkipped: 1_258_291,
    skipped: [{ what: 'archive member', where: 'app/big.zip!x', bytes: 1_258_291, reason: 'encrypted' }],
    perLayer: [{ index: 0, diffId: diffId(0), bytes: 186_646_528, files: 4211 }],
  },
  incomplete: [{ where: diffId(2), reason: 'the gzip data ends early' }],
  mistakes: [
    {
      ruleId: 'secret-written',
      title: 'Mounted secret written into a layer',
      severity: 'high',
      detail: 'The step reads /run/secrets/\u001bx and keeps it in .env, which is part of its layer.',
      fix: 'Read /run/secrets/x where it is used and write it nowhere.',
      historyIndex: 4,
      layer: 3,
      path: 'app/.env',
      proof: { path: 'app/.env', fingerprint: 'f-password' },
    },
    {
      ruleId: 'cache-shipped',
      title: 'Package cache in a layer',
      severity: 'info',
      detail: "3 files of pip's cache are in the layer, 900 bytes (/root/.cache/pip …).",
      fix: 'Keep the cache in a mount (--mount=type=cache,target=…).',
      historyIndex: 2,
      layer: 1,
      path: 'root/.cache/pip/http/a',
      bytes: 900,
    },
  ],
  patch: {
    path: 'Dockerfile',
    diff: masked('--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1,2 +1 @@\n FROM python\n-ARG DB_PASSWORD=*****\u001b\n'),
    ignore: ['**/.env'],
    secrets: [{ id: 'db_password', source: './db_password.txt' }],
    runtime: ['DB_PASSWORD'],
    left: [{ fingerprint: 'f-token', why: masked('the value stands in COPY itself') }],
  },
  notes: ['The index also holds linux/amd64.'],
};

const clean: ImageReport = {
  reference: 'registry.example/team/secured@sha256:1234',
  source: 'registry',
  id: diffId(8),
  digest: diffId(9),
  platform: { os: 'linux', architecture: 'amd64' },
  tags: [],
  builder: 'unknown',
  findings: [],
  coverage: { layers: 1, files: 1, attestations: 0, bytesRead: 10_240, bytesSkipped: 0, skipped: [], perLayer: [] },
  incomplete: [],
  mistakes: [],
  notes: [],
};

/** One report with everything that a reporter has to show. */
export const sampleReport: Report = {
  schemaVersion: 1,
  tool: { name: 'buildleaks', version: '1.2.3', rules: 346 },
  complete: false,
  images: [leaky, clean],
  failed: [{ reference: 'nosuch:1', error: 'The Engine has no image nosuch:1. List its images with "docker images".' }],
};

/** The same image told step by step. */
export const stepsReport: Report = {
  ...sampleReport,
  failed: [],
  images: [
    {
      ...leaky,
      incomplete: [],
      notes: [],
      coverage: { ...clean.coverage, layers: 0, files: 0, bytesRead: 0, perLayer: [] },
      steps: [
        { instruction: 'ADD', text: 'ADD rootfs.tar.xz /', layer: 0, bytes: 80_530_637 },
        { instruction: 'CMD', text: 'CMD ["bash"]' },
        { instruction: 'LABEL', text: 'LABEL note="\u001b]0;pwned\u0007\u202e"' },
        { instruction: 'ARG', text: 'ARG DB_PASSWORD=*****' },
        {
          instruction: 'RUN',
          text: `RUN echo "DB_PASSWORD=$(cat /run/secrets/app_password)" > .env \\\n    && python -m driftwood.migrate`,
          layer: 1,
          bytes: 2048,
          buildArgs: ['DB_PASSWORD=*****', 'PORT=8000'],
        },
      ].map(({ layer, text, buildArgs = [], ...step }, index) => ({
        ...step,
        index,
        form: 'buildkit',
        origin: index < 2 ? 'base' : 'own',
        created: '2026-01-02T03:04:05Z',
        text: masked(text),
        buildArgs: buildArgs.map(masked),
        ...(layer === undefined ? {} : { layer: { index: layer, diffId: diffId(layer) } }),
      })),
    },
  ],
};

export const cleanReport: Report = { ...sampleReport, complete: true, images: [clean], failed: [] };
