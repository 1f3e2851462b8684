/** Engines and docker commands that are not to be had here. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openCaches } from '../../../src/source/index.ts';
import { type FakeEngine, fakeEngine, version } from '../../support/fake-engine.ts';
import { openOptions, readImage } from '../../support/open.ts';

const { env } = process;
const { PATH } = env;
let folder: string;
let engine: FakeEngine | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-test-'));
});
afterEach(async () => {
  env.PATH = PATH;
  await engine?.close();
  rmSync(folder, { recursive: true });
});

const RECORD = { ID: 'k3j2', Type: 'regular', Description: '[1/2] WORKDIR /x' };

/** What is read of an Engine that says so of its cache, where `docker` is that script. */
async function read(usage: unknown, docker: string, api = '1.47') {
  engine = await fakeEngine({ '/version': version(api), '/system/df': usage });
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\n${docker}\n`);
  chmodSync(join(folder, 'docker'), 0o755);
  env.PATH = `${folder}${delimiter}${PATH}`;
  const images = await openCaches('docker://', openOptions({ dockerHost: engine.host }));
  expect(images).toHaveLength(1);
  return readImage(images[0]!);
}

const answering = (ls: string, inspect: string) =>
  `case "$5 $6" in "ls --format=json") ${ls} ;; "inspect attachment") exit 1 ;; inspect*) ${inspect} ;; esac`;

describe('what an Engine says of its build cache', () => {
  test.each([
    ['1.41', { BuildCache: [RECORD] }, ''],
    ['1.47', { BuildCache: [RECORD] }, '?type=build-cache'],
    ['1.53', { BuildCacheUsage: { Items: [RECORD] } }, '?type=build-cache&verbose=1'],
  ])('in version %s', async (api, usage, query) => {
    const { attestations, gaps } = await read(usage, 'exit 0', api);
    expect(attestations).toEqual([
      {
        where: 'k3j2',
        cache: 'build cache k3j2',
        predicateType: 'build-cache-record',
        statement: { predicate: RECORD },
      },
    ]);
    expect(gaps).toEqual([]);
    expect(engine!.requests.at(-1)).toBe(`/v${api}/system/df${query}`);
  });

  test.each([[{}], [{ BuildCache: null }], [{ BuildCache: 'x' }], [null]])('%j is none', async (usage) => {
    expect((await read(usage, 'exit 0')).attestations).toEqual([]);
  });

  test('records that are none are no reason to fail', async () => {
    const { attestations } = await read({ BuildCache: [null, 7] }, 'exit 0');
    expect(attestations.map(({ where }) => where)).toEqual(['without ID', 'without ID']);
  });
});

describe('what buildx says of builds', () => {
  test.each([
    ["docker: 'buildx' is not a docker command."],
    ['unknown command: docker buildx'],
    ['ERROR: unknown service moby.buildkit.v1.Control'],
  ])('without a history (%s): a note, and no gap', async (words) => {
    const { gaps, image } = await read({}, `echo "${words}" >&2; exit 1`);
    expect(gaps).toEqual([]);
    expect(image.notes.join()).toMatch(/records of builds were not looked at: docker buildx history ls failed: /);
  });

  test('a failure is a gap in its words', async () => {
    const { gaps } = await read({}, 'echo "ERROR: connection refused" >&2; exit 1');
    expect(gaps).toEqual([{ where: 'build records', reason: 'docker buildx history ls failed: connection refused' }]);
  });

  test('a record that cannot be read is a gap, and the others are read', async () => {
    const script = answering(
      `echo '{"ref":"b/b/one"}'; echo nonsense; echo '{"ref":"b/b/two"}'; echo '{"ref":"b/b/--x"}'`,
      `[ "$7" = two ] && echo '{"BuildArgs":[{"Name":"A","Value":"b"}]}' || echo hello`,
    );
    const { gaps, attestations } = await read({}, script);
    expect(gaps).toEqual([
      { where: 'build record one', reason: 'what docker buildx history inspect gives is no JSON object' },
    ]);
    expect(attestations.map(({ where }) => where)).toEqual(['two']);
  });

  test('an attachment that cannot be read is a gap, and its record is read', async () => {
    const record = {
      Attachments: [{ Digest: 'sha256:x', Type: 'https://slsa.dev/provenance/v0.2' }, { Type: 'x' }, null],
    };
    const { gaps, attestations } = await read(
      {},
      answering(`echo '{"ref":"one"}'`, `echo '${JSON.stringify(record)}'`),
    );
    expect(gaps).toEqual([{ where: 'build record one', reason: 'docker buildx history inspect failed: exit code 1' }]);
    expect(attestations.map(({ cache }) => cache)).toEqual(['build record one']);
  });
});
