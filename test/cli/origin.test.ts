import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runFolder } from '../support/run-folder.ts';
import { run } from './in-process.ts';

const path = join(mkdtempSync(join(runFolder(), 'cli-origin-')), 'Dockerfile');
writeFileSync(path, 'FROM base\n');

test.each([[['scan']], [['history']], [['prove', '--secret', 'id=IT']]])(
  '%j takes a base and a Dockerfile',
  async (command) => {
    const args = [...command, 'x', '--base', 'python:3.12-slim', '--dockerfile', path];
    const { code, asked } = await run(args, { env: { IT: 'a made-up value' } });
    expect(code).toBe(0);
    expect(asked?.options).toMatchObject({ base: 'python:3.12-slim', dockerfile: { path, text: 'FROM base\n' } });
  },
);

test.each([
  ['/nonexistent', /--dockerfile "\/nonexistent" cannot be read: it does not exist/],
  ['/', /--dockerfile "\/" cannot be read: it is a folder/],
])('a Dockerfile that cannot be read ends with 2 before anything is scanned: %s', async (file, message) => {
  const { code, stderr, asked } = await run(['scan', 'x', '--dockerfile', file]);
  expect(stderr).toMatch(message);
  expect({ code, asked }).toEqual({ code: 2, asked: undefined });
});
