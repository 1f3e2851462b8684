import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeBundledSample } from '../samples/bundled.ts';
import { commands } from '../src/cli/commands/index.ts';
import { exitCodes } from '../src/errors.ts';
import { reportSchema } from './report/report-schema.ts';
import { buildahRows } from './support/builders/buildah.ts';
import { currentEngineRows, engineRows } from './support/builders/engine.ts';
import { jibRow } from './support/builders/jib.ts';
import { koRow } from './support/builders/ko.ts';
import { ways } from './support/builders/leaky.ts';
import type { Row } from './support/builders/row.ts';
import { shapeRows } from './support/builders/shapes.ts';
import type { TestEngine } from './support/engine.ts';

const ROOT = join(import.meta.dirname, '..');
const README = join(ROOT, 'README.md');
const SAMPLE = /(<!-- sample -->\n```\n).*?(```\n<!-- \/sample -->)/s;

const LIBRARY = /<!-- library -->\n```js\n(.*?)```\n<!-- \/library -->/s;
const BUILDERS = /(<!-- builders -->\n).*?(<!-- \/builders -->)/s;

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

/** What the rows of the builder tests hold, and how each is tried. */
function buildersTable(): string {
  const engine = {} as TestEngine;
  const real = [...engineRows(engine), ...currentEngineRows(engine), ...buildahRows];
  const optional = [koRow, jibRow('Docker'), jibRow('OCI')];
  const line = (row: Row, how: string) => {
    const cells = ways.map((way) => ((row.holds[way] ?? []).length > 0 ? 'found' : 'not in it'));
    return `| ${[row.name.replace(', in shape', ''), ...cells, how].join(' | ')} |`;
  };
  const shapeOf = ({ builder }: Row) =>
    builder !== 'unknown' ? 'made in its form, which is held to a real image' : 'made in its form';
  return [
    `| builder | ${ways.join(' | ')} | tried on |`,
    `|${'---|'.repeat(ways.length + 2)}`,
    ...real.map((row) => line(row, 'a build in the test')),
    ...optional.map((row) => line(row, 'a build in the test, where the tool is there')),
    ...shapeRows.filter(({ builder }) => builder !== 'ko' && builder !== 'jib').map((row) => line(row, shapeOf(row))),
    '',
  ].join('\n');
}

test('what the README says of builders is what the tests of builders hold', () => {
  const table = buildersTable();
  if (process.env.UPDATE_GOLDEN === '1') {
    writeFileSync(
      README,
      readFileSync(README, 'utf8').replace(BUILDERS, (_, start, end) => start + table + end),
    );
  }
  expect(BUILDERS.exec(readFileSync(README, 'utf8'))?.[0]).toBe(`<!-- builders -->\n${table}<!-- /builders -->`);
});

test('the README names every command and every exit code', () => {
  const text = readFileSync(README, 'utf8');
  expect(commands.filter(({ name }) => !text.includes(`buildleaks ${name}`))).toEqual([]);
  expect(Object.values(exitCodes).filter((code) => !new RegExp(`^\\| .*\\b${code}\\b.* \\|`, 'm').test(text))).toEqual(
    [],
  );
});

const readmes = ['', 'samples', 'src/cache', 'src/detect/user', 'src/report'].map((folder) =>
  join(folder, 'README.md'),
);

test.each(readmes)('links of %s lead somewhere', (path) => {
  const links = [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(([, to]) => to!);
  const gone = links.filter((to) => !/^https:/.test(to) && !existsSync(join(ROOT, dirname(path), to)));
  expect(gone).toEqual([]);
});

test('every field of the json report is told', () => {
  const text = readFileSync(join(ROOT, 'src', 'report', 'README.md'), 'utf8');
  const names = fieldsOf(reportSchema);
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name) => !text.includes(`"${name}"`))).toEqual([]);
});

/** Names of all properties of a JSON schema. */
function fieldsOf(schema: object): string[] {
  return Object.entries(schema).flatMap(([name, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    return [...(name === 'properties' ? Object.keys(value) : []), ...fieldsOf(value)];
  });
}

test('the library does what the README says, by the name of the package', async () => {
  const [, code] = LIBRARY.exec(readFileSync(README, 'utf8'))!;
  // A package knows itself by its name below its own folder.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache', 'readme-'));
  await writeBundledSample(join(folder, 'driftwood.tar'));
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', code!], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect(run).toMatchObject({
    status: 0,
    stdout: 'driftwood.tar DB_PASSWORD high 3\ndriftwood.tar DB_PASSWORD high 1\n',
    stderr: '',
  });
});
