import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSample, offline } from '../../samples/build.ts';
import { sampleNames } from '../../samples/paths.ts';
import { type BuilderName, type Expectation, loadSample } from '../../samples/sample.ts';
import type { Location } from '../../src/finding.ts';
import { buildleaks, placesOf, scanJson } from '../support/buildleaks.ts';
import { describeWithEngine, docker, loadBase, removeImage, type TestEngine } from '../support/engine.ts';

const ENGINE_BUILDERS: readonly BuilderName[] = ['buildkit', 'classic'];

describeWithEngine('samples, built for real', (engine) => {
  let base: string;
  beforeAll(async () => {
    base = await loadBase(engine);
  });

  const cases = sampleNames().flatMap((name) =>
    loadSample(name)
      .builders.filter((builder) => ENGINE_BUILDERS.includes(builder))
      .map((builder) => ({ name, builder, tag: `driftwood:${name}-${builder}` })),
  );
  afterAll(() => removeImage(engine, ...cases.map(({ tag }) => tag)));

  test.each(cases)('$name by $builder', ({ name, builder, tag }) => {
    const sample = loadSample(name, tag);
    const env = { DOCKER_HOST: engine.host };
    buildSample(sample, { builder, tag, base, docker: engine.client[0]!, env: { ...process.env, ...env }, ...offline });

    const { report, status, output } = scanJson([tag], env);
    const table = buildleaks(['scan', tag], env);

    for (const password of sample.planted) expect(output + table.output).not.toContain(password);
    expect(report.complete).toBe(true);
    expect([status, table.status]).toEqual(Array(2).fill(sample.find.length > 0 ? 1 : 0));
    const history = historyOf(engine, tag);
    for (const expected of sample.find) {
      expect(placesOf(report).filter((place) => fits(place, expected, history))).not.toEqual([]);
    }
    for (const { locations } of report.images[0]!.findings) {
      expect(locations.some((place) => sample.find.some((expected) => fits(place, expected, history)))).toBe(true);
    }
  });
});

/** Instruction texts, oldest first. */
function historyOf(engine: TestEngine, tag: string): string[] {
  return docker(engine, ['history', '--no-trunc', '--format', '>{{.CreatedBy}}', tag]).split('\n').reverse();
}

function fits(place: Location, expected: Expectation, history: readonly string[]): boolean {
  const { instruction, deletedBy, ...exact } = expected;
  const equal = Object.entries(exact).every(([key, value]) => Reflect.get(place, key) === value);
  const deleter = history[place.byHistoryIndex ?? -1] ?? '';
  return equal && (place.instruction ?? '').includes(instruction ?? '') && (!deletedBy || deleter.includes(deletedBy));
}
