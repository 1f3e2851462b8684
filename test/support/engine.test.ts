import { beforeAll, expect, test } from '@jest/globals';
import { build, describeWithEngine, docker, loadBase, removeImage } from './engine.ts';

describeWithEngine('the test Engine', (engine) => {
  let base: string;
  beforeAll(async () => {
    base = await loadBase(engine);
  });

  test.each(['buildkit', 'classic'] as const)('builds with %s', (builder) => {
    const id = build(engine, {
      dockerfile: `FROM ${base}\nCOPY f /f\nRUN echo hi > /g\n`,
      context: { f: 'x' },
      builder,
    });
    expect(docker(engine, ['image', 'inspect', '--format={{.Id}} {{len .RootFS.Layers}}', id])).toBe(`${id} 3`);
    removeImage(engine, id);
  });

  test('gives a secret to BuildKit', () => {
    const dockerfile = `FROM ${base}\nRUN --mount=type=secret,id=pw cat /run/secrets/pw | tr a-z A-Z > /pw\n`;
    const id = build(engine, { dockerfile, secrets: { pw: 'made-up' } });
    expect(docker(engine, ['history', '--no-trunc', id])).not.toContain('made-up');
    removeImage(engine, id);
  });
});
