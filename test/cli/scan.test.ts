import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SourceError } from '../../src/errors.ts';
import type { Report, Severity } from '../../src/finding.ts';
import { Secret } from '../../src/secret.ts';
import { cleanReport, sampleReport } from '../report/sample-report.ts';
import { run } from './in-process.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const failed = [{ reference: 'nosuch:1', error: 'The Engine has no image nosuch:1. Pull it first.' }];

function found(severity: Severity, more: Partial<Report> = {}): Report {
  const [image] = sampleReport.images;
  const finding = { ...image!.findings[0]!, severity };
  return { ...cleanReport, images: [{ ...image!, findings: [finding], mistakes: [], incomplete: [] }], ...more };
}

/** A build mistake, and nothing else. */
function mistaken(severity: Severity): Report {
  const [image] = sampleReport.images;
  const mistakes = [{ ...image!.mistakes[0]!, severity }];
  return { ...cleanReport, images: [{ ...image!, findings: [], mistakes, incomplete: [] }] };
}

describe('the exit code', () => {
  test.each<[what: string, report: Report, flags: string[], code: number]>([
    ['complete and clean', cleanReport, [], 0],
    ['findings', found('low'), [], 1],
    ['findings, own code', found('low'), ['--exit-code', '7'], 7],
    ['findings, to be let through', found('low'), ['--exit-zero'], 0],
    ['findings, incomplete', found('high', { complete: false }), [], 1],
    ['findings let through, incomplete', found('high', { complete: false }), ['--exit-zero'], 3],
    ['for information only', found('info'), [], 0],
    ['findings below the asked severity', found('low'), ['--severity', 'high'], 0],
    ['a grave build mistake', mistaken('high'), [], 1],
    ['a grave build mistake, to be let through', mistaken('critical'), ['--exit-zero'], 0],
    ['a build mistake that may leak', mistaken('medium'), [], 0],
    ['a build mistake below the asked severity', mistaken('high'), ['--severity', 'critical'], 0],
    ['incomplete', { ...cleanReport, complete: false }, [], 3],
    ['an image that cannot be opened', { ...cleanReport, complete: false, images: [], failed }, [], 4],
    ['one that cannot be opened, findings in another', found('high', { complete: false, failed }), [], 1],
    ['one that cannot be opened, another clean', { ...cleanReport, complete: false, failed }, [], 4],
  ])('%s', async (_, finds, flags, code) => {
    expect((await run(['scan', 'x', ...flags], { finds })).code).toBe(code);
  });
});

describe('errors', () => {
  test('an image that cannot be opened is told on standard error, whatever the format', async () => {
    const finds = { ...cleanReport, complete: false, images: [], failed };
    const table = await run(['scan', 'nosuch:1'], { finds });
    expect(table).toMatchObject({ stdout: '', stderr: `error: ${failed[0]!.error}\n` });
    const json = await run(['scan', 'nosuch:1', '-f', 'json', '--quiet'], { finds });
    expect(JSON.parse(json.stdout).failed).toEqual(failed);
    expect(json.stderr).toBe(table.stderr);
  });

  const breaks = (error: Error) => async () => {
    throw error;
  };

  test('a fault of our own is one paragraph, the stack only for who debugs', async () => {
    const finds = breaks(new TypeError('x is undefined'));
    const { code, stderr } = await run(['scan', 'x'], { finds });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: The scan broke off: x is undefined\. [^\n]*--log-level debug[^\n]*\n$/);
    for (const argv of [['--log-level', 'debug'], ['--log-level=trace']]) {
      expect((await run(['scan', 'x', ...argv], { finds })).stderr).toContain('\n    at ');
    }
    expect((await run(['scan', 'x'], { finds, env: { BUILDLEAKS_LOG_LEVEL: 'debug' } })).stderr).toContain('\n    at ');
  });

  test('a source that refuses as a whole', async () => {
    const { code, stderr } = await run(['scan', 'x'], { finds: breaks(new SourceError('No Engine.')) });
    expect({ code, stderr }).toEqual({ code: 4, stderr: 'error: No Engine.\n' });
  });
});

describe('--output', () => {
  test('makes a file that its owner alone can read, and says what is in it', async () => {
    const file = join(folder, 'new.json');
    const { stdout, stderr, code } = await run(['scan', '-f', 'json', '-o', file, 'x'], { finds: found('high') });
    expect(JSON.parse(readFileSync(file, 'utf8')).images).toHaveLength(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect({ stdout, stderr, code }).toEqual({
      stdout: '',
      stderr: `${file}: 1 secret in 1 image: 1 high.\n`,
      code: 1,
    });
  });

  test('replaces a longer old report whole', async () => {
    const file = join(folder, 'old.json');
    writeFileSync(file, 'x'.repeat(100_000));
    await run(['scan', '-f', 'json', '-o', file, '-q', 'x']);
    expect(JSON.parse(readFileSync(file, 'utf8')).complete).toBe(true);
  });

  test('keeps an old report, and leaves no empty one, when the scan breaks off', async () => {
    const old = join(folder, 'kept.txt');
    const fresh = join(folder, 'fresh.txt');
    writeFileSync(old, 'old report');
    const finds = async () => {
      throw new SourceError('gone');
    };
    for (const file of [old, fresh]) await run(['scan', '-o', file, 'x'], { finds });
    expect(readFileSync(old, 'utf8')).toBe('old report');
    expect(existsSync(fresh)).toBe(false);
  });

  test('that cannot be written is told before the scan', async () => {
    const locked = join(folder, 'locked.txt');
    writeFileSync(locked, '');
    chmodSync(locked, 0o400);
    if (process.getuid?.() === 0) return;
    const { code, stderr, asked } = await run(['scan', '-o', locked, 'x']);
    expect({ code, asked }).toEqual({ code: 2, asked: undefined });
    expect(stderr).toContain('you may not write there');
  });
});

describe('raw values', () => {
  const value = 'a made-up raw value';
  const finds = async (_: readonly string[], { onSecret }: { onSecret?: (print: string, secret: Secret) => void }) => {
    for (const { fingerprint } of sampleReport.images[0]!.findings) onSecret?.(fingerprint, new Secret(value));
    return sampleReport;
  };
  const confirmed = ['--show-secrets', '--i-understand-secrets-will-be-written'];

  test.each<[what: string, flags: string[], terminal: boolean, shown: boolean]>([
    ['not without being asked', [], true, false],
    ['on a terminal', ['--show-secrets'], true, true],
    ['to a pipe, confirmed', confirmed, false, true],
    ['a confirmation alone asks for nothing', [confirmed[1]!], false, false],
  ])('%s', async (_, flags, terminal, shown) => {
    const { stdout } = await run(['scan', 'x', ...flags], { finds, terminal });
    expect(stdout.includes(value)).toBe(shown);
    expect(stdout).toContain('DB_PASSWORD');
  });

  test('to a file from a terminal only when confirmed', async () => {
    const file = join(folder, 'raw.txt');
    const refused = await run(['scan', 'x', '-o', file, '--show-secrets'], { finds, terminal: true });
    expect({ code: refused.code, made: existsSync(file) }).toEqual({ code: 2, made: false });
    await run(['scan', 'x', '-o', file, ...confirmed], { finds, terminal: true });
    expect(readFileSync(file, 'utf8')).toContain(value);
  });

  test('each image has its own, though they share a fingerprint', async () => {
    const [image] = sampleReport.images;
    const twice = async (
      _: readonly string[],
      { onSecret }: { onSecret?: (print: string, secret: Secret) => void },
    ) => {
      const { fingerprint } = image!.findings[1]!;
      for (const raw of ['first value', 'second value']) onSecret?.(fingerprint, new Secret(raw));
      const finding = () => ({ ...image!.findings[1]! });
      const images = ['one', 'two'].map((reference) => ({ ...image!, reference, findings: [finding()] }));
      return { ...sampleReport, images };
    };
    const { stdout } = await run(['scan', 'one', 'two', '--show-secrets'], { finds: twice, terminal: true });
    expect(stdout).toMatch(/one.*first value.*two.*second value/s);
  });
});

describe('colour and progress', () => {
  const report = found('high');

  test.each<[what: string, terminal: boolean, env: Record<string, string>, flags: string[], color: boolean]>([
    ['a terminal', true, {}, [], true],
    ['a pipe', false, {}, [], false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, [], false],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, [], true],
    ['NO_COLOR over FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    ['FORCE_COLOR', false, { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, [], false],
    ['--no-color over FORCE_COLOR', true, { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['a dumb terminal', true, { TERM: 'dumb' }, [], false],
  ])('%s', async (_, terminal, env, flags, color) => {
    const { stdout } = await run(['scan', 'x', ...flags], { terminal, env, finds: report });
    expect(stdout.includes('\u001b[')).toBe(color);
  });

  const working = async (
    _: readonly string[],
    { onProgress, log }: { onProgress?: (p: object) => void; log: { warn(m: string): void } },
  ) => {
    onProgress?.({ image: 'driftwood:1', layer: `sha256:${'a'.repeat(64)}`, bytes: 50 << 20, total: 100 << 20 });
    log.warn('something odd');
    return cleanReport;
  };

  test('progress stands on one line of a terminal, out of the way of the log', async () => {
    const { stderr } = await run(['scan', 'x'], { terminal: true, finds: working as never });
    const [shown, rest] = stderr.split('\r\u001b[K').slice(1);
    expect(shown).toMatch(/^driftwood:1 {2}50 MiB of 100 MiB \(50%\) {2}layer sha256:aaaaaa…aaaaaa$/);
    expect(rest).toContain('something odd');
  });

  test.each<[what: string, terminal: boolean, env: Record<string, string>, flags: string[]]>([
    ['in CI', true, { CI: 'true' }, []],
    ['when it is not wanted', true, {}, ['--no-progress']],
    ['when nothing is wanted', true, {}, ['--quiet']],
    ['in a pipe', false, {}, []],
  ])('no progress %s', async (_, terminal, env, flags) => {
    const { stderr } = await run(['scan', 'x', ...flags], { terminal, env, finds: working as never });
    expect(stderr).not.toContain('driftwood:1');
    expect(stderr.includes('something odd')).toBe(!flags.includes('--quiet'));
  });

  test('the log keeps to its level', async () => {
    const { stderr } = await run(['scan', 'x', '--log-level', 'error'], { finds: working as never });
    expect(stderr).toBe('');
  });
});

test('what --severity leaves out is counted', async () => {
  const { stdout } = await run(['scan', 'x', '--severity', 'CRITICAL'], { finds: found('high') });
  expect(stdout).toContain('1 finding of other severities than critical left out (--severity)');
});
