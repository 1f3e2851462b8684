import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { buildCommand } from '../../samples/builders.ts';
import { layOut } from '../../samples/context.ts';
import { madeUpPassword } from '../../samples/password.ts';
import { sampleNames, samplePath } from '../../samples/paths.ts';
import { loadSample } from '../../samples/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'samples-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a made-up password is the same for the same seed, and another for another', () => {
  expect(madeUpPassword('a')).toBe(madeUpPassword('a'));
  const many = Array.from({ length: 200 }, (_, i) => madeUpPassword(`seed ${i}`));
  expect(new Set(many).size).toBeGreaterThan(190);
  for (const password of many) expect(password).toMatch(/^[A-Z][a-z]+\d\d[!#?]?$/);
});

test('the samples are the cases that the README lists', () => {
  const readme = readFileSync(samplePath('README.md'), 'utf8');
  expect(sampleNames()).toEqual(['leaky-arg', 'leaky-context', 'leaky-env', 'leaky-file', 'secured']);
  for (const name of sampleNames()) expect(readme).toContain(`\`${name}\``);
});

describe.each(sampleNames())('%s', (name) => {
  const sample = loadSample(name, 'a seed');
  const files = layOut(sample, join(folder, name));

  test('has passwords filled in, none of which stands in the repository', () => {
    expect(sample.planted.length).toBeGreaterThan(0);
    expect(JSON.stringify(sample)).not.toMatch(/\{\w+\}/);
    const own =
      readFileSync(samplePath(name, 'sample.json'), 'utf8') + readFileSync(samplePath(name, 'Dockerfile'), 'utf8');
    for (const password of sample.planted) expect(own).not.toContain(password);
  });

  test('is laid out with the application, and its secrets outside of the context', () => {
    expect(existsSync(join(files.context, 'driftwood', 'migrate.py'))).toBe(true);
    expect(existsSync(join(files.context, 'sample.json'))).toBe(false);
    for (const path of Object.values(files.secrets)) {
      expect(path.startsWith(files.context)).toBe(false);
      expect(statSync(path).mode & 0o077).toBe(0);
    }
  });

  test.each([...sample.builders])('becomes a command line of %s', (builder) => {
    const { command, args } = buildCommand(builder, sample, files, { tag: 'x:1', base: 'b:1', extraArgs: ['--quiet'] });
    expect(command).toBe(['buildkit', 'classic'].includes(builder) ? 'docker' : builder);
    expect(args).toEqual(expect.arrayContaining(['build', '--quiet', 'BASE=b:1']));
    expect(args.at(-1)).toBe(files.context);
  });
});
