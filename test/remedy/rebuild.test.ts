import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { layOut } from '../../samples/context.ts';
import { loadSample, type PlantedSample } from '../../samples/sample.ts';
import type { Finding } from '../../src/finding.ts';
import { parseHistory, type Step } from '../../src/history/index.ts';
import { type Patch, patchDockerfile } from '../../src/remedy/patch/index.ts';
import { scan } from '../../src/scan.ts';
import type { ScanOptions } from '../../src/scan-options.ts';
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
    const { findings, steps } = await examine(engine, `patch:${name}`);
    expect(findings).not.toEqual([]);

    const patch = patchDockerfile(dockerfile, findings, { steps });
    expect(patch.left).toEqual([]);
    build(engine, {
      dockerfile: patch.dockerfile.replace(/^# syntax=.*\n/, ''),
      context: { ...context, '.dockerignore': `${patch.ignore.join('\n')}\n` },
      buildArgs: { BASE: base },
      secrets: secretsOf(patch, sample),
      tag: `patch:${name}-mended`,
    });
    const mended = await examine(engine, `patch:${name}-mended`);
    expect(mended.findings).toEqual([]);
    for (const step of steps.filter(({ instruction }) => instruction === 'RUN')) {
      expect(mended.steps.some(({ raw }) => raw.includes(lastWords(step)))).toBe(!/^rm /.test(step.command ?? ''));
    }
  });
});

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

async function examine(
  engine: TestEngine,
  tag: string,
): Promise<{ findings: readonly Finding[]; steps: readonly Step[] }> {
  const options: ScanOptions = {
    ...openOptions(),
    scanners: new Set(['history', 'config', 'attestations', 'layers']),
    minConfidence: 'low',
    dockerHost: engine.host,
  };
  const report = await scan([`docker://${tag}`], options);
  expect(report.complete).toBe(true);
  const [image] = await openImages(`docker://${tag}`, options);
  const steps = parseHistory(image!.metadata);
  await image!.close();
  return { findings: report.images[0]!.findings, steps };
}

/** The end of a command, by which it is known again. */
function lastWords({ command = '' }: Step): string {
  return command.trim().split(/\s+/).slice(-3).join(' ');
}
