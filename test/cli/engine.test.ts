import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extract } from 'tar-stream';
import type { Report } from '../../src/finding.ts';
import { buildleaks, buildleaksMeanwhile, scanJson } from '../support/buildleaks.ts';
import { lookFor } from '../support/describe-with.ts';
import { build, describeWithEngine, docker, loadBase, removeImage, type TestEngine } from '../support/engine.ts';
import { type Fault, faultProxy } from '../support/fault-proxy.ts';
import { startRegistry } from '../support/registry.ts';

const NAME = `driftwood/cli-${process.pid}`;
const FILE_BYTES = 8 << 20;
const PASSWORD = 'made-up-Kelp-29';

/** One image that leaks and one that does not, both with two layers that are longer than what is under way at a time. */
const dockerfile = (base: string, leak: string) => `FROM ${base}
COPY one /one
${leak}
COPY two /two
`;

describeWithEngine('the command line on a real Engine', (engine) => {
  const env = { DOCKER_HOST: engine.host };
  const scan = (...names: string[]) => scanJson(names, env);

  beforeAll(async () => {
    const base = await loadBase(engine, `${NAME}:base`);
    const context = { one: Buffer.alloc(FILE_BYTES, 'one '), two: Buffer.alloc(FILE_BYTES, 'two ') };
    build(engine, { dockerfile: dockerfile(base, 'ENV PORT=8000'), context, tag: `${NAME}:clean` });
    build(engine, { dockerfile: dockerfile(base, `ENV DB_PASSWORD=${PASSWORD}`), context, tag: `${NAME}:leaky` });
  });
  afterAll(() => removeImage(engine, ...['base', 'clean', 'leaky'].map((tag) => `${NAME}:${tag}`)));

  test('an image by each of its names, all in one run', () => {
    const id = docker(engine, ['image', 'inspect', '--format={{.Id}}', `${NAME}:leaky`]);
    const names = [`${NAME}:leaky`, `docker://${NAME}:leaky`, id, id.slice(7), id.slice(7, 19), id.slice(0, 20)];
    const { report, status } = scan(...names);
    expect(status).toBe(1);
    expect(report.images.map((image) => image.id)).toEqual(names.map(() => id));
    const told = report.images.map(({ findings }) => findings.map(({ key, fingerprint }) => [key, fingerprint]));
    expect(told[0]).toEqual([['DB_PASSWORD', expect.any(String)]]);
    expect(told).toEqual(names.map(() => told[0]));
  });

  test('an image without a name, by its ID', () => {
    const id = build(engine, { dockerfile: `FROM ${NAME}:base\nENV API_PASSWORD=${PASSWORD}${process.pid}\n` });
    for (const name of [id, id.slice(7, 19)]) {
      const { report, status } = scan(name);
      expect({ status, keys: report.images[0]!.findings.map(({ key }) => key) }).toEqual({
        status: 1,
        keys: ['API_PASSWORD'],
      });
    }
    removeImage(engine, id);
  });

  test('an image by its digest in a registry', async () => {
    const found = await lookFor(startRegistry);
    if ('missing' in found) throw new Error(found.missing);
    const registry = found.service;
    const pushed = `${registry.host}/${NAME}:leaky`;
    docker(engine, ['tag', `${NAME}:leaky`, pushed]);
    docker(engine, ['push', pushed]);
    await registry.stop();
    const digest = docker(engine, ['image', 'inspect', '--format={{index .RepoDigests 0}}', pushed]);
    const { report, status } = scan(digest);
    removeImage(engine, pushed);
    expect(digest).toMatch(/@sha256:[0-9a-f]{64}$/);
    expect(report.images).toMatchObject([{ source: 'docker', digest: expect.stringMatching(/^sha256:/) }]);
    expect({ status, complete: report.complete }).toEqual({ status: 1, complete: true });
  });

  test('the ledger adds up to the layers of the export', async () => {
    const layers = await layersOf(engine, `${NAME}:clean`);
    const { report, status } = scan(`${NAME}:clean`);
    const { coverage } = report.images[0]!;
    expect(status).toBe(0);
    expect(coverage.perLayer.map(({ bytes }) => bytes).sort()).toEqual(layers.sort());
    expect(coverage).toMatchObject({ layers: 3, bytesRead: sum(layers), bytesSkipped: 0, skipped: [] });
  });

  test('one image that is missing does not keep the others from being scanned', () => {
    const { report, status, stderr } = scan('docker://driftwood/none:1', `${NAME}:clean`);
    expect(status).toBe(4);
    expect(stderr).toMatch(/^error: [^\n]*has no image "driftwood\/none:1"[^\n]*\n$/);
    expect(report).toMatchObject({ complete: false, images: [{ findings: [] }], failed: [{}] });
    expect(scan('docker://driftwood/none:1', `${NAME}:leaky`).status).toBe(1);
  });

  /** Scans through a proxy that spoils every export. */
  async function spoilt(tag: string, fault: Fault | undefined, onExport = () => {}, format = 'json') {
    const proxy = await faultProxy(engine.host, fault, onExport);
    const spoiltEnv = { DOCKER_HOST: proxy.host, NO_COLOR: '1' };
    const run = await buildleaksMeanwhile(['scan', '--format', format, `${NAME}:${tag}`], spoiltEnv);
    await proxy.close();
    return run;
  }

  test.each<[what: string, fault: Fault, reason: RegExp]>([
    ['breaks the connection', { kind: 'cut', after: 12_000_000 }, /connection to the Engine broke after \d+ bytes/],
    ['ends the stream early', { kind: 'end', after: 12_000_000 }, /ends? /],
    ['appends an error', { kind: 'end', after: 12_000_000, text: '{"message":"no space left"}\n' }, /no space left/],
  ])('an Engine that %s: incomplete, and all that came was searched', async (_, fault, reason) => {
    const clean = await spoilt('clean', fault);
    const { complete, images }: Report = JSON.parse(clean.stdout);
    expect({ status: clean.status, complete }).toEqual({ status: 3, complete: false });
    expect(clean.stderr).not.toMatch(/\n {4}at /);
    expect(images[0]!.incomplete.map((gap) => gap.reason).join('\n')).toMatch(reason);
    expect(images[0]!.coverage.bytesRead).toBeGreaterThan(FILE_BYTES);
    const leaky = await spoilt('leaky', fault);
    expect(leaky.status).toBe(1);
    expect(leaky.stdout).toContain('"key": "DB_PASSWORD"');
  });

  test('an image that is deleted in mid-scan', async () => {
    build(engine, { dockerfile: `FROM ${NAME}:base\nLABEL short-lived=${process.pid}\n`, tag: `${NAME}:deleted` });
    const deleteIt = () => removeImage(engine, `${NAME}:deleted`);
    const { status, stdout } = await spoilt('deleted', undefined, deleteIt, 'table');
    expect(status).toBe(3);
    expect(stdout).toContain('No secrets found in what was read.');
    expect(stdout.replace(/\s+/g, ' ')).toContain('The image was deleted from the Engine while it was being scanned.');
    expect(stdout).toMatch(/1 image was not read completely\.\n$/);
  });

  test('values stay masked at every level of the log', () => {
    const { status, output } = buildleaks(['scan', '--log-level', 'trace', `${NAME}:leaky`], env);
    expect(status).toBe(1);
    expect(output).toContain('DB_PASSWORD');
    expect(output).not.toContain(PASSWORD);
  });
});

/** Bytes of every layer in what `docker save` writes. */
async function layersOf(engine: TestEngine, tag: string): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-test-'));
  docker(engine, ['save', `--output=${join(folder, 'saved.tar')}`, tag]);
  const sizes = new Map<string, number>();
  let manifest = '';
  for await (const member of createReadStream(join(folder, 'saved.tar')).pipe(extract())) {
    sizes.set(member.header.name, member.header.size!);
    if (member.header.name === 'manifest.json') manifest = await text(member);
    else member.resume();
  }
  rmSync(folder, { recursive: true });
  return (JSON.parse(manifest) as { Layers: string[] }[])[0]!.Layers.map((name) => sizes.get(name)!);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
