import { describe, expect, test } from '@jest/globals';
import { builderOf, parseHistory } from '../../src/history/index.ts';
import type { HistoryEntry } from '../../src/image.ts';
import type { Shipped } from '../../src/layer.ts';
import { mistakesOf, ShippedCollector } from '../../src/mistakes/index.ts';
import { buildkitHistory, metadataOf, plainHistory } from '../history/image.ts';

function check(history: readonly HistoryEntry[], shipped: readonly Shipped[] = [], found?: readonly string[]) {
  const metadata = metadataOf(history, {}, history.length);
  const known = found === undefined ? {} : { found: new Set(found) };
  return mistakesOf({ steps: parseHistory(metadata), builder: builderOf(metadata), shipped, ...known });
}

const ids = (mistakes: ReturnType<typeof check>) => mistakes.map(({ ruleId, historyIndex }) => [ruleId, historyIndex]);

describe('by the history', () => {
  test('a build arg and an ENV for a secret, with or without a value', () => {
    const history = buildkitHistory('ARG DB_PASSWORD', 'ENV API_KEY=', 'ENV TOKEN_FILE=/run/secrets/t');
    expect(ids(check(history))).toEqual([
      ['secret-arg', 0],
      ['secret-env', 1],
    ]);
    expect(check(history, [], ['DB_PASSWORD', 'API_KEY'])).toEqual([]);
  });

  test('a mounted secret written to a file; BuildKit shows no mounts', () => {
    const history = buildkitHistory(
      'RUN /bin/sh -c echo "x=$(cat /run/secrets/x)" > .env # buildkit',
      'RUN /bin/sh -c rm .env # buildkit',
    );
    expect(check(history)).toMatchObject([{ ruleId: 'secret-written', severity: 'high', historyIndex: 0, layer: 0 }]);
  });

  test("Buildah shows the mounts: a client's file under another path, a cache that is emptied", () => {
    const lines = [
      '--mount=type=secret,id=n,target=/root/.npmrc cp /root/.npmrc /app/',
      '--mount=type=cache,target=/c make && rm -rf /c/*',
    ];
    const history = lines.map((line) => ({ created_by: `/bin/sh -c ${line}`, comment: 'FROM base:1' }));
    expect(ids(check(history))).toEqual([
      ['secret-written', 0],
      ['cache-removed', 1],
    ]);
  });

  test('the classic builder', () => {
    expect(ids(check(plainHistory('/bin/sh -c #(nop)  ENV A=1')))).toEqual([['buildkit-off', undefined]]);
  });

  test('a good history has none', () => {
    const history = buildkitHistory(
      'COPY . . # buildkit',
      'RUN /bin/sh -c DB_PASSWORD_FILE=/run/secrets/db_password migrate # buildkit',
      'ENV DB_PASSWORD_FILE=/run/secrets/db_password',
    );
    expect(check(history)).toEqual([]);
  });
});

describe('by the layers', () => {
  const collect = (files: Readonly<Record<string, number>>, layer = 0): Shipped[] => {
    const collector = new ShippedCollector();
    for (const [path, size] of Object.entries(files)) collector.add(path, size);
    return collector.result().map((each) => ({ ...each, layer }));
  };
  const copy = buildkitHistory('COPY . . # buildkit');
  const run = buildkitHistory('RUN /bin/sh -c make # buildkit');

  test.each([
    ['root/.cache/pip/http/a', 'pip'],
    ['home/me/.cache/pip/http/a', 'pip'],
    ['root/.npm/_cacache/index', 'npm'],
    ['usr/local/share/.cache/yarn/v6/x', 'yarn'],
    ['go/pkg/mod/cache/download/x', 'go modules'],
    ['root/.cache/go-build/00/x', 'go'],
    ['usr/local/cargo/registry/cache/x', 'cargo'],
    ['root/.m2/repository/x.jar', 'Maven'],
    ['root/.gradle/caches/x', 'Gradle'],
    ['var/lib/apt/lists/deb.debian.org_x', 'apt'],
    ['var/cache/apt/archives/x.deb', 'apt'],
    ['var/cache/apk/x', 'apk'],
    ['var/cache/dnf/x', 'dnf'],
  ])('cache: %s', (path, name) => {
    const [mistake] = check(run, collect({ [path]: 5 << 20, [`${path}2`]: 0 }));
    expect(mistake).toMatchObject({
      ruleId: 'cache-shipped',
      severity: 'low',
      historyIndex: 0,
      layer: 0,
      bytes: 5 << 20,
      path,
    });
    expect(mistake!.detail).toContain(`${name}'s cache`);
  });

  test('a small one is a note', () => {
    expect(check(run, collect({ 'root/.cache/pip/x': 10 }))).toMatchObject([{ severity: 'info' }]);
  });

  test.each([
    'app/.env',
    'app/.env.production',
    'app/db_password.txt',
    'root/.ssh/id_rsa',
    'app/.git/HEAD',
    'app/terraform.tfvars',
  ])('secret file copied: %s', (path) => {
    expect(ids(check(copy, collect({ [path]: 3 })))).toEqual([['context-secret', 0]]);
    expect(check(run, collect({ [path]: 3 }))).toEqual([]);
  });

  test.each([
    'app/.env.example',
    'app/node_modules/x/.env',
    'usr/lib/python3/test/id_rsa',
    'app/env',
    'var/lib/apt/lists/lock',
    'app/tokens.py',
  ])('none: %s', (path) => {
    expect(check(copy, collect({ [path]: 3 }))).toEqual([]);
  });

  test('a file where secrets are mounted; an empty one is what a mount leaves', () => {
    expect(ids(check(run, collect({ 'run/secrets/db_password': 7 })))).toEqual([['mounted-file', 0]]);
    expect(check(run, collect({ 'run/secrets/db_password': 0 }))).toEqual([]);
  });

  test('a million files are looked at in passing', () => {
    const collector = new ShippedCollector();
    for (let i = 0; i < 1_000_000; i++) collector.add(`usr/share/doc/package-${i}/file`, 10);
    expect(collector.result()).toEqual([]);
  });
});

test('no remark holds a value', () => {
  const history = buildkitHistory(
    'ARG DB_PASSWORD=hunter2-raw',
    'ENV API_KEY=hunter2-raw',
    'RUN |1 DB_PASSWORD=hunter2-raw /bin/sh -c cat /run/secrets/x > /x && login hunter2-raw # buildkit',
  );
  const text = JSON.stringify(check(history));
  expect(text).toContain('secret-written');
  expect(text).not.toContain('hunter2-raw');
});
