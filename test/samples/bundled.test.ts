import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { BUNDLED_TAG, bundledPasswords, writeBundledSample } from '../../samples/bundled.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundled-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function tar(...args: string[]): string {
  return spawnSync('tar', args, { encoding: 'utf8' }).stdout;
}

test('the bundled sample is a saved image with a deleted file and a build argument in it', async () => {
  const archive = join(folder, 'new', 'folder', 'sample.tar');
  await writeBundledSample(archive);
  const [manifest] = JSON.parse(tar('-xOf', archive, 'manifest.json'));
  expect(manifest.RepoTags).toEqual([BUNDLED_TAG]);
  expect(tar('-xOf', archive, manifest.Config)).toContain(`DB_PASSWORD=${bundledPasswords.argument} /bin/sh -c python`);
  const bytes = readFileSync(archive, 'latin1');
  expect(bytes).toContain(`DB_PASSWORD=${bundledPasswords.file}\n`);
  expect(bytes).toContain('app/.wh..env');
});
