import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeBundledSample } from '../samples/bundled.ts';
import { commands } from '../src/cli/commands/index.ts';
import { exitCodes } from '../src/errors.ts';

const ROOT = join(import.meta.dirname, '..');
const README = join(ROOT, 'README.md');
const SAMPLE = /(<!-- sample -->\n```\n).*?(```\n<!-- \/sample -->)/s;

async function sampleOutput(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'readme-test-'));
  await writeBundledSample(join(folder, 'driftwood.tar'));
  const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' };
  const run = spawnSync(process.execPath, [join(ROOT, 'bin', 'buildleaks.js'), 'scan', 'driftwood.tar'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect(run.stdout).toContain('DB_PASSWORD');
  return run.stdout;
}

/** `UPDATE_GOLDEN=1` writes it anew. */
test('what the README shows of the sample is what the program prints', async () => {
  const output = await sampleOutput();
  if (process.env.UPDATE_GOLDEN === '1') {
    writeFileSync(
      README,
      readFileSync(README, 'utf8').replace(SAMPLE, (_, start, end) => start + output + end),
    );
  }
  expect(SAMPLE.exec(readFileSync(README, 'utf8'))?.[0]).toBe(
    `<!-- sample -->\n\`\`\`\n${output}\`\`\`\n<!-- /sample -->`,
  );
});

test('the README names every command and every exit code', () => {
  const text = readFileSync(README, 'utf8');
  expect(commands.filter(({ name }) => !text.includes(`buildleaks ${name}`))).toEqual([]);
  expect(Object.values(exitCodes).filter((code) => !new RegExp(`^\\| .*\\b${code}\\b.* \\|`, 'm').test(text))).toEqual(
    [],
  );
});

test('links of the README lead somewhere', () => {
  const links = [...readFileSync(README, 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(([, to]) => to!);
  const gone = links.filter((to) => !/^https:/.test(to) && spawnSync('ls', [join(ROOT, to)]).status !== 0);
  expect(gone).toEqual([]);
});
