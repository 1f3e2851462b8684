/** Each build mistake in an image that was read whole: by its history, its layers, and its Dockerfile where one is given. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import type { Mistake, Report } from '../../src/finding.ts';
import { scan } from '../../src/scan/index.ts';
import { file, makeImage, type Step, steps, writeArchive } from '../support/image.ts';
import { openOptions } from '../support/open.ts';
import { runFolder } from '../support/run-folder.ts';

const RAW = 'Limpet-marram-7714';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(runFolder(), 'mistakes-'));
});

const buildkit = { comment: 'buildkit.dockerfile.v0' };
const buildah = { comment: 'FROM base:1' };
const first: Step = { ...buildkit, created_by: 'ADD rootfs.tar / # buildkit', layer: [file('etc/os-release', 'ID=x')] };
const run = (command: string): Step => ({ ...buildkit, created_by: `RUN /bin/sh -c ${command} # buildkit` });

let made = 0;
async function scanned(list: readonly Step[], dockerfile?: string): Promise<Report> {
  const path = join(folder, `${made++}.tar`);
  await writeArchive(await makeImage({ ...steps([first, ...list]), tags: ['mistakes:1'] }), path);
  const scanners = new Set(['history', 'config', 'attestations', 'layers'] as const);
  const given = dockerfile === undefined ? {} : { dockerfile: { path: 'Dockerfile', text: dockerfile } };
  const report = await scan([path], { ...openOptions(), scanners, minConfidence: 'medium', jobs: 1, ...given });
  expect(report.complete).toBe(true);
  expect(JSON.stringify(report)).not.toContain(RAW);
  return report;
}

const exitOf = (report: Report) => exitCodeOf(report, { 'exit-code': 1, 'exit-zero': false });
const files = (...paths: readonly string[]) => paths.map((path) => file(path, 'x'.repeat(2000)));

/** One sample of each, its instruction the second of the history. */
const samples: readonly (readonly [what: string, step: Step, mistake: Partial<Mistake>])[] = [
  [
    'a build arg for a secret, without a value',
    { ...buildkit, created_by: 'ARG DB_PASSWORD' },
    { ruleId: 'secret-arg' },
  ],
  ['an ENV for a secret, empty', { ...buildkit, created_by: 'ENV API_TOKEN=' }, { ruleId: 'secret-env' }],
  [
    'a mounted secret written to a file',
    { ...run(`cat /run/secrets/db > /srv/token`), layer: files('srv/token') },
    { ruleId: 'secret-written', severity: 'high', layer: 1, proof: { path: 'srv/token' } },
  ],
  [
    'a secret file where secrets are mounted',
    { ...run('make'), layer: files('run/secrets/db_password') },
    { ruleId: 'mounted-file', severity: 'high', layer: 1, path: 'run/secrets/db_password' },
  ],
  ...(
    [
      ['pip', 'root/.cache/pip/http/a'],
      ['npm', 'root/.npm/_cacache/content/a'],
      ['apt', 'var/lib/apt/lists/deb.example_dists'],
      ['go', 'root/.cache/go-build/00/a'],
      ['cargo', 'usr/local/cargo/registry/cache/a'],
      ['Maven', 'root/.m2/repository/a.jar'],
    ] as const
  ).map(
    ([name, path]) =>
      [
        `the cache of ${name}`,
        { ...run('install it'), layer: [...files(path, `${path}2`)] },
        { ruleId: 'cache-shipped', layer: 1, path, bytes: 4000 },
      ] as const,
  ),
  [
    'a cache mount emptied by its own step',
    {
      ...buildah,
      created_by: '/bin/sh -c --mount=type=cache,target=/var/lib/apt apt-get install x && rm -rf /var/lib/apt/lists/*',
      layer: [],
    },
    { ruleId: 'cache-removed' },
  ],
  ...['db_password.txt', '.env', 'id_rsa', '.git/HEAD'].map(
    (name) =>
      [
        `${name} from the build context`,
        { ...buildkit, created_by: 'COPY . /app # buildkit', layer: files(`app/${name}`) },
        { ruleId: 'context-secret', layer: 1, path: `app/${name}` },
      ] as const,
  ),
  ['DOCKER_BUILDKIT=0', run('DOCKER_BUILDKIT=0 docker build .'), { ruleId: 'buildkit-off' }],
];

describe('one sample each, with the right instruction', () => {
  test.each(samples)('%s', async (_, step, expected) => {
    const report = await scanned([step, { ...buildkit, created_by: 'CMD ["app"]' }]);
    const { findings, mistakes } = report.images[0]!;
    expect(findings).toEqual([]);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatchObject({ historyIndex: 1, ...expected });
    // Those that are in the image for sure count like findings.
    expect(exitOf(report)).toBe(expected.severity === 'high' ? 1 : 0);
  });
});

describe('a RUN that writes /run/secrets/… into a file', () => {
  const workdir: Step = { ...buildkit, created_by: 'WORKDIR /app', layer: [] };
  const writes = run(`echo "DB_PASSWORD=$(cat /run/secrets/db)" > .env && migrate`);

  test('the proof: its layer holds the value', async () => {
    const report = await scanned([
      workdir,
      { ...writes, layer: [file('app/.env', `DB_PASSWORD=${RAW}\n`)] },
      run('rm .env'),
    ]);
    const { findings, mistakes } = report.images[0]!;
    const [finding] = findings;
    expect(mistakes).toMatchObject([
      {
        ruleId: 'secret-written',
        severity: 'high',
        historyIndex: 2,
        layer: 2,
        path: 'app/.env',
        proof: { path: 'app/.env', fingerprint: finding!.fingerprint },
      },
    ]);
    expect(mistakes[0]!.detail).toContain('The layer holds the value, in /app/.env');
  });

  test('where the layer has no such file it is told, and does not count', async () => {
    const report = await scanned([workdir, { ...writes, layer: files('app/other') }]);
    expect(report.images[0]!.mistakes).toMatchObject([{ ruleId: 'secret-written', severity: 'medium' }]);
    expect(exitOf(report)).toBe(0);
  });
});

test('what is found is not remarked upon once more', async () => {
  const { findings, mistakes } = (
    await scanned([
      { ...buildkit, created_by: 'ARG DB_PASSWORD' },
      { ...buildkit, created_by: `RUN |1 DB_PASSWORD=${RAW} /bin/sh -c make # buildkit`, layer: [] },
      { ...buildkit, created_by: 'COPY . /app # buildkit', layer: [file('app/.env', `DB_PASSWORD=${RAW}\n`)] },
    ])
  ).images[0]!;
  expect(findings).toHaveLength(1);
  expect(mistakes).toEqual([]);
});

const GOOD = `# syntax=docker/dockerfile:1
FROM python:3.12-slim
WORKDIR /app
RUN --mount=type=cache,target=/root/.cache/pip \\
    pip install -r requirements.txt
RUN --mount=type=secret,id=db_password \\
    DB_PASSWORD_FILE=/run/secrets/db_password python -m driftwood.migrate
ENV DB_PASSWORD_FILE=/run/secrets/db_password
`;
const good: readonly Step[] = [
  { ...buildkit, created_by: 'WORKDIR /app', layer: [] },
  { ...run('pip install -r requirements.txt'), layer: files('usr/lib/python3/site-packages/flask.py') },
  { ...run('DB_PASSWORD_FILE=/run/secrets/db_password python -m driftwood.migrate'), layer: [] },
  { ...buildkit, created_by: 'ENV DB_PASSWORD_FILE=/run/secrets/db_password' },
];

test.each([
  ['by itself', undefined],
  ['with its Dockerfile', GOOD],
])('the good example has none: %s', async (_, dockerfile) => {
  expect((await scanned(good, dockerfile)).images[0]!.mistakes).toEqual([]);
});

test('what only the Dockerfile tells is told with it', async () => {
  const text = GOOD.replace(/^# syntax.*\n/, '').replace('requirements.txt\n', 'requirements.txt && pip cache purge\n');
  const { mistakes } = (await scanned(good, text)).images[0]!;
  expect(mistakes.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ['cache-removed', 3],
    ['mount-without-syntax', 3],
  ]);
});
