/** Caches and build records of real Engines, by the command line: what a discarded stage held, and what builds were given. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { madeUpPassword } from '../../../samples/password.ts';
import type { Report } from '../../../src/finding.ts';
import { buildleaks, placesOf } from '../../support/buildleaks.ts';
import { build, describeWithEngine, loadBase, type TestEngine } from '../../support/engine.ts';
import { describeWithCurrentEngine } from '../../support/engine-sid.ts';
import { startRegistry, type TestRegistry } from '../../support/registry.ts';
import { runFolder } from '../../support/run-folder.ts';

const BASE = 'driftwood-base:cache';
const values = {
  STAGE_PASSWORD: madeUpPassword('cache stage'),
  literal_password: madeUpPassword('cache literal'),
  folder: madeUpPassword('cache folder'),
  DB_PASSWORD: madeUpPassword('cache arg'),
  UNDECLARED_PASSWORD: madeUpPassword('cache undeclared'),
  'smtp.password': madeUpPassword('cache label'),
};
const { STAGE_PASSWORD, DB_PASSWORD, UNDECLARED_PASSWORD } = values;

/** Of the first stage nothing is shipped but an empty file. */
const dockerfile = `FROM ${BASE} AS tools
ARG STAGE_PASSWORD
RUN echo "stage_password=$STAGE_PASSWORD" > /tools.ini && : > /built
RUN export literal_password='${values.literal_password}' && echo "$literal_password" > /literal
FROM ${BASE}
ARG DB_PASSWORD
COPY --from=tools /built /built
RUN echo "$DB_PASSWORD" | cat > /used && rm /used
`;
const request = { dockerfile, buildArgs: { STAGE_PASSWORD, DB_PASSWORD, UNDECLARED_PASSWORD } };

function scanCaches(caches: readonly string[], env: Record<string, string> = {}) {
  const run = buildleaks(['cache', 'scan', '--format', 'json', ...caches], env);
  if (!run.stdout.startsWith('{')) throw new Error(`No report, exit code ${run.status}:\n${run.output}`);
  for (const value of Object.values(values)) expect(run.output).not.toContain(value);
  return { ...run, report: JSON.parse(run.stdout) as Report };
}

const kept = (report: Report) => placesOf(report).map(({ kind, path, key }) => ({ kind, path, key }));
const discarded = { kind: 'file', path: 'tools.ini', key: 'stage_password' };

await describeWithCurrentEngine('build caches', 'containerd', (engine) => {
  let folder: string;
  let registry: TestRegistry;

  beforeAll(async () => {
    folder = mkdtempSync(join(engine.root, 'tmp', 'cache-'));
    registry = await startRegistry();
    await loadBase(engine, BASE);
  });
  afterAll(async () => {
    await registry.stop();
    rmSync(folder, { recursive: true });
  });

  /** Builds with a cache exported to that place, and nothing else. */
  const exportTo = (to: string) =>
    build(engine, { ...request, flags: ['--provenance=false', `--cache-to=${to},mode=max`] });

  test.each([
    ['in the form of a manifest', ''],
    ['in the form of an index', ',image-manifest=false'],
  ])('a folder %s: the layers of the stage that was not shipped', (_, more) => {
    const seen = join(folder.slice(engine.root.length), `local-${more.length}`);
    exportTo(`type=local,dest=${seen}${more}`);
    const { status, report } = scanCaches([join(engine.root, seen)]);
    expect(status).toBe(1);
    expect(report.complete).toBe(true);
    // One for each stage; now and then BuildKit exports a third, and all that is in the cache is to be read.
    expect(report.images.length).toBeGreaterThanOrEqual(2);
    expect(new Set(report.images.map(({ source }) => source))).toEqual(new Set(['oci-layout']));
    expect(kept(report)).toContainEqual(discarded);
  });

  test('a registry', () => {
    const name = `${registry.host}/driftwood/app:cache`;
    exportTo(`type=registry,ref=${name},registry.insecure=true`);
    for (const reference of [name, `registry://${name}`]) {
      const { status, report } = scanCaches([reference]);
      expect([status, report.complete, report.images[0]?.source]).toEqual([1, true, 'registry']);
      expect(kept(report)).toContainEqual(discarded);
    }
  });

  test('the records of builds: what each was given, whether or not the image tells', () => {
    build(engine, { ...request, flags: ['--provenance=false', `--label=smtp.password=${values['smtp.password']}`] });
    const { status, report } = scanCaches([], { DOCKER_HOST: engine.host, PATH: pathWith(engine) });
    expect([status, report.complete, report.images[0]?.source]).toEqual([1, true, 'docker']);
    const places = kept(report);
    for (const key of ['DB_PASSWORD', 'STAGE_PASSWORD', 'UNDECLARED_PASSWORD']) {
      const path = expect.stringMatching(/^build record \w+: record\.BuildArgs\[\d\]$/);
      expect(places).toContainEqual({ kind: 'cache', path, key });
    }
    const path = expect.stringMatching(/^build record \w+: record\.Labels\[\d\]$/);
    expect(places).toContainEqual({ kind: 'cache', path, key: 'smtp.password' });
    const found = report.images[0]!.findings.find(({ key }) => key === 'DB_PASSWORD');
    expect(found?.remedy).toMatch(/`docker buildx history rm [\w ]+`.*`--secret id=db_password,src=…`/);
  });

  test('what steps said of themselves', () => {
    const { report } = scanCaches([], { DOCKER_HOST: engine.host, PATH: pathWith(engine) });
    const path = expect.stringMatching(/^build cache \w+: record\.Description$/);
    expect(kept(report)).toContainEqual({ kind: 'cache', path, key: 'literal_password' });
  });
});

describeWithEngine('the build cache of an Engine', (engine) => {
  beforeAll(async () => {
    await loadBase(engine, BASE);
    build(engine, request);
  });

  test('is told without buildx, and that there is none', () => {
    const { status, report } = scanCaches([], { DOCKER_HOST: engine.host, PATH: '/nowhere' });
    expect([status, report.complete]).toEqual([1, true]);
    const path = expect.stringMatching(/^build cache \w+: record\.Description$/);
    expect(kept(report)).toContainEqual({ kind: 'cache', path, key: 'literal_password' });
    expect(report.images[0]!.notes.join()).toContain(
      'records of builds were not looked at: docker is not installed, or not in PATH.',
    );
  });
});

describe('what cannot be asked', () => {
  test('an Engine that is not there: exit 4', () => {
    const run = buildleaks(['cache'], { DOCKER_HOST: 'unix:///nonexistent/docker.sock' });
    expect(run.status).toBe(4);
    expect(run.stderr).toMatch(/^error: docker:\/\/: No Engine answers at unix:\/\/\/nonexistent\/docker\.sock/);
  });

  test('what is neither a command nor meant as one: exit 2', () => {
    const run = buildleaks(['cache', 'nonsense']);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/cache knows .*scan.*, not "nonsense"/);
  });
});

/** A PATH in which `docker` is the client of that Engine. */
function pathWith({ client }: TestEngine): string {
  const bin = join(runFolder(), 'docker-of-engine');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'docker'), `#!/bin/sh\nexec ${client.map((word) => `'${word}'`).join(' ')} "$@"\n`);
  chmodSync(join(bin, 'docker'), 0o755);
  return `${bin}:${process.env.PATH}`;
}
