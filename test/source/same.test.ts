/** One leaky image in every place and form, by the command line: the findings are the same. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding, Report } from '../../src/finding.ts';
import { run } from '../support/builders/command.ts';
import { describeWithCommands } from '../support/builders/describe-with-commands.ts';
import { buildArgs, context, keys, line, values } from '../support/builders/leaky.ts';
import { buildleaks } from '../support/buildleaks.ts';
import { describeWithEngine, docker, removeImage, type TestEngine } from '../support/engine.ts';
import { describeWithCurrentEngine } from '../support/engine-sid.ts';
import { file, type LayoutName, layouts, makeImage, steps, whiteout, writeArchive } from '../support/image.ts';
import { describeWithEachPodman, runPodman } from '../support/podman.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { runFolder } from '../support/run-folder.ts';

const NAME = 'localhost/driftwood/leaky:1';
const arg = `|1 ${line('build arg')} /bin/sh -c`;
const comment = 'buildkit.dockerfile.v0';

let folder: string;
/** As Docker ≤ 24 saves it. */
let archive: string;
let expected: readonly Finding[];

beforeAll(async () => {
  folder = mkdtempSync(join(runFolder(), 'same-'));
  archive = await save('docker-24');
  expected = scan(archive);
  const found = expected.map(({ key }) => key);
  expect(new Set(found)).toEqual(new Set(Object.keys(holds).map((way) => keys[way as keyof typeof holds])));
});

/** What the image holds, and what kind of place it is first found in. */
const holds = {
  'build arg': 'build-arg',
  ENV: 'history',
  label: 'history',
  file: 'file',
  'deleted file': 'file',
} as const;

const image = () =>
  makeImage({
    ...steps([
      { created_by: 'COPY bin /bin # buildkit', comment, layer: [file('bin/sh', 'a shell', { mode: 0o755 })] },
      { created_by: `ARG ${Object.keys(buildArgs)[0]}`, comment },
      { created_by: `ENV ${line('ENV')}`, comment },
      { created_by: `LABEL ${line('label')}`, comment },
      {
        created_by: 'COPY settings.ini /app/ # buildkit',
        comment,
        layer: [file('app/settings.ini', context['settings.ini'])],
      },
      { created_by: 'COPY .env /app/ # buildkit', comment, layer: [file('app/.env', context['.env'])] },
      { created_by: `RUN ${arg} echo ready > /app/state # buildkit`, comment, layer: [file('app/state', 'ready\n')] },
      { created_by: `RUN ${arg} rm /app/.env # buildkit`, comment, layer: [whiteout('app/.env')] },
      { created_by: 'CMD ["/bin/sh"]', comment },
    ]),
    config: { Cmd: ['/bin/sh'], Env: ['PATH=/bin', line('ENV')], Labels: { [keys.label]: values.label } },
    tags: [NAME],
  });

async function save(layout: LayoutName): Promise<string> {
  const path = join(folder, `${layout}.tar`);
  await writeArchive(await image(), path, { layout });
  return path;
}

/** The findings; exit code 1, nothing left out, no raw value. */
function scan(reference: string, env: Record<string, string> = {}, input?: Uint8Array): readonly Finding[] {
  const { status, stdout, output } = buildleaks(['scan', '--format', 'json', reference], env, input);
  expect([status, stdout.startsWith('{') ? '' : output]).toEqual([1, '']);
  const report = JSON.parse(stdout) as Report;
  expect(report.images.map(({ incomplete }) => incomplete)).toEqual([[]]);
  for (const value of Object.values(values)) expect(output).not.toContain(value);
  return report.images[0]!.findings;
}

function expectSame(findings: readonly Finding[]): void {
  expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(expected.map(({ fingerprint }) => fingerprint));
  expect(findings.map(withoutAdvice)).toEqual(expected.map(withoutAdvice));
}

/** Advice may know that an image was pushed. */
function withoutAdvice({ remedy: _, ...rest }: Finding): Omit<Finding, 'remedy'> {
  return rest;
}

test('every secret is found where it is', () => {
  for (const [way, kind] of Object.entries(holds)) {
    const finding = expected.find(({ key }) => key === keys[way as keyof typeof holds]);
    expect([way, finding?.locations[0]?.kind]).toEqual([way, kind]);
  }
});

describe('saved', () => {
  test.each(Object.keys(layouts) as LayoutName[])('%s', async (layout) => expectSame(scan(await save(layout))));

  test('from standard input, plain and compressed', () => {
    const bytes = readFileSync(archive);
    expectSame(scan('-', {}, bytes));
    expectSame(scan('-', {}, gzipSync(bytes)));
  });

  test('with the source named by scheme', () => expectSame(scan(`docker-archive:${archive}`)));
});

describeWithCommands(['skopeo'], 'copied by Skopeo', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.stop());

  const copy = (to: string) =>
    run('skopeo', ['--insecure-policy', 'copy', '--dest-tls-verify=false', `docker-archive:${archive}`, to]);

  test.each([
    ['docker-archive', 'copied-docker.tar', 'docker-archive:', ':leaky:1', ''],
    ['oci-archive', 'copied-oci.tar', 'oci-archive:', ':leaky:1', 'oci-archive:'],
    ['a layout', 'copied-layout', 'oci:', ':leaky:1', ''],
    ['a layout, by its scheme', 'copied-layout-2', 'oci:', ':leaky:1', 'oci-layout:'],
  ])('to %s', (_, name, scheme, tag, named) => {
    copy(`${scheme}${join(folder, name)}${tag}`);
    expectSame(scan(`${named}${join(folder, name)}`));
  });

  test('to a registry', () => {
    copy(`docker://${registry.host}/driftwood/leaky:1`);
    expectSame(scan(`registry://${registry.host}/driftwood/leaky:1`));
  });
});

function inEngine(engine: TestEngine): void {
  const env = { DOCKER_HOST: engine.host };
  beforeAll(() => void docker(engine, ['load'], { input: readFileSync(archive) }));
  afterAll(() => removeImage(engine, NAME));

  test('there, by its name and told from others', () => {
    expectSame(scan(`docker://${NAME}`, env));
    expectSame(scan(NAME, env));
  });

  test('saved from there', () => {
    const path = join(mkdtempSync(`${engine.root}/tmp/saved-`), 'saved.tar');
    docker(engine, ['save', '--output', path.slice(engine.root.length), NAME]);
    expectSame(scan(path));
  });
}

describeWithEngine('loaded into the Engine', inEngine);
for (const store of ['graph-driver', 'containerd'] as const) {
  await describeWithCurrentEngine('loaded into a current Engine', store, inEngine);
}

await describeWithEachPodman('loaded into Podman', (podman) => {
  beforeAll(() => void runPodman(podman, ['load'], readFileSync(archive)));

  test('there', () => expectSame(scan(`podman://${NAME}`, { CONTAINER_HOST: podman.host })));

  test.each(['docker-archive', 'oci-archive'])('saved from there as %s', (format) => {
    const path = join(mkdtempSync(join(podman.folder, 'saved-')), 'saved.tar');
    runPodman(podman, ['save', `--format=${format}`, `--output=${path.replace(podman.folder, podman.seen)}`, NAME]);
    expectSame(scan(path));
  });
});
