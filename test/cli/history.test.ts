import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bundledPasswords, writeBundledSample } from '../../samples/bundled.ts';
import { buildleaks } from '../support/buildleaks.ts';
import { file, makeImage, steps, writeArchive } from '../support/image.ts';
import { run } from './in-process.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('asks for steps and for no layer', async () => {
  const { asked } = await run(['history', 'x', '--min-confidence', 'low']);
  expect([...asked!.options.scanners]).toEqual(['history', 'config']);
  expect(asked!.options).toMatchObject({ steps: true, minConfidence: 'low' });
});

test('the bundled sample, step by step', async () => {
  const archive = join(folder, 'driftwood.tar');
  await writeBundledSample(archive);
  const { status, stdout, output } = buildleaks(['history', archive], { NO_COLOR: '1' });
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^ {3}7 {2}RUN python -m driftwood\.migrate +layer 5 +[\d.,]+ \w+\n {6}with DB_PASSWORD=\*{5}\n {7}HIGH {2}/m,
  );
  expect(stdout).toContain('again: DB_PASSWORD');
  expect(output).not.toContain(bundledPasswords.argument);
});

test('a value is masked in every spelling that the steps give it', async () => {
  const archive = join(folder, 'quoted.tar');
  const value = 'made "up" \\ $value, 42';
  const quoted = value.replace(/(["\\])/g, '\\$1');
  const image = await makeImage({
    ...steps([
      { created_by: 'COPY . /app # buildkit', layer: [file('app/x', 'x')] },
      { created_by: `ENV DB_PASSWORD=${value}` },
      { created_by: `CMD ["sh" "-c" "DB_PASSWORD=\\"${quoted}\\" ./run"]` },
    ]),
    config: { Env: [`DB_PASSWORD=${value}`] },
  });
  await writeArchive(image, archive);
  for (const args of [['history'], ['history', '-f', 'json'], ['scan'], ['scan', '-f', 'json']]) {
    const { status, output } = buildleaks([...args, archive]);
    expect(status).toBe(1);
    expect(output).toContain('*****');
    expect(output).not.toMatch(/made|\$value/);
  }
});
