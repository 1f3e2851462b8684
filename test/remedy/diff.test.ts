import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/remedy/patch/index.ts';

test('a change with its surroundings', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\n';
  expect(unifiedDiff(before, before.replace('e\n', 'E\nE2\n'), 'Dockerfile')).toBe(
    '--- a/Dockerfile\n+++ b/Dockerfile\n@@ -2,7 +2,8 @@\n b\n c\n d\n-e\n+E\n+E2\n f\n g\n h\n',
  );
});

test('nothing where nothing differs', () => {
  expect(unifiedDiff('a\n', 'a\n', 'x')).toBe('');
});

test('files without a newline at the end', () => {
  expect(unifiedDiff('a', 'a\n', 'x')).toBe('--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n');
});

const hasPatch = spawnSync('patch', ['--version']).status === 0;

(hasPatch ? test : test.skip)('`patch` makes the new text of the old one', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 25 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''));
  const folder = mkdtempSync(join(tmpdir(), 'diff-'));
  try {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        writeFileSync(join(folder, 'x'), before);
        const { status, stdout } = spawnSync('patch', ['-p1', '-s'], {
          cwd: folder,
          input: unifiedDiff(before, after, 'x'),
          encoding: 'utf8',
        });
        expect([status, stdout]).toEqual([0, '']);
        expect(readFileSync(join(folder, 'x'), 'utf8')).toBe(after);
      }),
      { numRuns: 60 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
