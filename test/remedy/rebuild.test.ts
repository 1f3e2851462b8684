import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { layOut } from '../../samples/context.ts';
import { loadSample, type PlantedSample } from '../../samples/sample.ts';
import type { Finding, ImageReport } from '../../src/finding.ts';
import { parseHistory, type Step } from '../../src/history/index.ts';
import { prove } from '../../src/prove/index.ts';
import { type Patch, patchDockerfile, unifiedDiff } from '../../src/remedy/patch/index.ts';
import { type ScanOptions, scan } from '../../src/scan/index.ts';
import { Secret } from '../../src/secret.ts';
import { openImages } from '../../src/source/index.ts';
import { build, describeWithEngine, loadBase, removeImage, type TestEngine } from '../support/engine.ts';
import { openOptions } from '../support/open.ts';
import { runFolder } from '../support/run-folder.ts';

const names = ['leaky-arg', 'leaky-env', 'leaky-file', 'leaky-context'];

describeWithEngine('the patched Dockerfile of each leaky sample', (engine) => {
  let base: string;
  beforeAll(async () => {
    base = await loadBase(engine);
  });
  afterAll(() => removeImage(engine, ...names.flatMap((name) => [`patch:${name}`, `patch:${name}-mended`])));

  test.each(names)('%s builds, and its image scans clean', async (name) => {
    const sample = loadSample(name);
    const context = filesOf(sample);
    const dockerfile = String(context.Dockerfile);
    const buildArgs = { BASE: base, ...sample.buildArgs };
    build(engine, { dockerfile, context, buildArgs, secrets: sample.secrets ?? {}, tag: `patch:${name}` });
    const { findings, steps, image } = await examine(engine, `patch:${name}`, { base, dockerfile });
    // One secret, one story: with every place in it, and no place of the base.
    expect(findings).toHaveLength(sample.planted.length);
    expect(image.base).toMatchObject({ name: base, by: 'comparison' });
    for (const { locations, remedy } of findings) {
      expect(new Set(locations.map(({ origin }) => origin))).toEqual(new Set(['own']));
      expect(locations.map(({ source }) => source?.file)).toEqual(locations.map(() => 'Dockerfile'));
      expect(remedy).toMatch(/rotate the value/);
    }

    const patch = patchDockerfile(dockerfile, findings, { steps });
    expect(patch.left).toEqual([]);
    expect(image.patch).toMatchObject({
      diff: unifiedDiff(dockerfile, patch.dockerfile, 'Dockerfile'),
      ignore: patch.ignore,
      secrets: patch.secrets,
      left: [],
    });
    build(engine, {
      dockerfile: patch.dockerfile.replace(/^# syntax=.*\n/, ''),
      context: { ...context, '.dockerignore': `${patch.ignore.join('\n')}\n` },
      buildArgs: { BASE: base },
      secrets: secretsOf(patch, sample),
      tag: `patch:${name}-mended`,
    });
    const mended = await examine(engine, `patch:${name}-mended`, { base, dockerfile });
    expect(mended.findings).toEqual([]);
    expect(await proved(engine, `patch:${name}-mended`, sample)).toEqual([]);
    for (const step of steps.filter(({ instruction }) => instruction === 'RUN')) {
      expect(mended.steps.some(({ raw }) => raw.includes(lastWords(step)))).toBe(!/^rm /.test(step.command ?? ''));
    }
  });

  test('the secured sample is proved not to hold its password, and tells of no mistake that counts', async () => {
    const sample = loadSample('secured');
    const context = filesOf(sample);
    const dockerfile = String(context.Dockerfile).replace(/^# syntax=.*\n/, '');
    const files = { dockerfile, context, buildArgs: { BASE: base }, secrets: sample.secrets ?? {} };
    build(engine, { ...files, tag: 'patch:secured' });
    expect(await proved(engine, 'patch:secured', sample)).toEqual([]);
    const { image } = await examine(engine, 'patch:secured', { base, dockerfile });
    expect(image.findings).toEqual([]);
    expect(image.mistakes.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(image.patch?.diff).toBe('');
  });
});

const SCANNERS = new Set(['history', 'config', 'attestations', 'layers'] as const);

function optionsFor(engine: TestEngine): ScanOptions {
  return { ...openOptions(), scanners: SCANNERS, minConfidence: 'low', dockerHost: engine.host, jobs: 1 };
}

/** Where the sample's passwords are, if anywhere. */
async function proved(engine: TestEngine, tag: string, sample: PlantedSample): Promise<readonly Finding[]> {
  const secrets = sample.planted.map((value, index) => ({ id: `planted-${index}`, value: new Secret(value) }));
  const { report } = await prove([`docker://${tag}`], secrets, optionsFor(engine));
  expect(report).toMatchObject({ complete: true, failed: [] });
  expect(report.images[0]!.coverage).toMatchObject({ bytesSkipped: 0, skipped: [] });
  return report.images[0]!.findings;
}

/** The build context as the builder gets it. */
function filesOf(sample: PlantedSample): Record<string, Buffer> {
  const { context } = layOut(sample, mkdtempSync(join(runFolder(), 'patch-')));
  const entries = readdirSync(context, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(context, path), readFileSync(path)];
    }),
  );
}

/** What the user would put into the secrets' files: the file of that name, else the password. */
function secretsOf({ secrets }: Patch, sample: PlantedSample): Record<string, string> {
  const asked = secrets.map(({ id, source }) => [id, sample.context?.[source] ?? sample.planted[0]!]);
  return { ...sample.secrets, ...Object.fromEntries(asked) };
}

interface Examined {
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
  readonly image: ImageReport;
}

async function examine(
  engine: TestEngine,
  tag: string,
  { base, dockerfile }: { readonly base: string; readonly dockerfile: string },
): Promise<Examined> {
  const options = { ...optionsFor(engine), base, dockerfile: { path: 'Dockerfile', text: dockerfile } };
  const report = await scan([`docker://${tag}`], options);
  expect(report.complete).toBe(true);
  const [image] = await openImages(`docker://${tag}`, options);
  const steps = parseHistory(image!.metadata);
  await image!.close();
  return { findings: report.images[0]!.findings, steps, image: report.images[0]! };
}

/** The end of a command, by which it is known again. */
function lastWords({ command = '' }: Step): string {
  return command.trim().split(/\s+/).slice(-3).join(' ');
}
