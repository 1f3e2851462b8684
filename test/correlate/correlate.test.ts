import { describe, expect, test } from '@jest/globals';
import { FactCollector } from '../../scanners/layer-facts.ts';
import { type CorrelateOptions, correlate } from '../../src/correlate/index.ts';
import type { Finding, Match, Place } from '../../src/finding.ts';
import type { Digest, ImageMetadata } from '../../src/image.ts';
import type { LayerResult } from '../../src/layer.ts';
import { defaultLimits } from '../../src/limits.ts';
import { type Redacted, Secret } from '../../src/secret.ts';

const digest = (n: number): Digest => `sha256:${String(n).repeat(64)}`;

function layer(n: number, entries: readonly string[]): LayerResult {
  const facts = new FactCollector();
  for (const path of entries) {
    const isFolder = path.endsWith('/');
    facts.add({ path: path.replace(/\/$/, ''), type: isFolder ? 'directory' : 'file', linkName: '', size: 0 });
  }
  return {
    diffId: digest(n),
    where: String(n),
    bytes: 1,
    files: 1,
    matches: [],
    facts,
    skipped: [],
    gaps: [],
    shipped: [],
    records: new Map(),
    digests: new Map(),
  };
}

const metadata: ImageMetadata = {
  config: {},
  diffIds: [digest(0), digest(1), digest(2)],
  history: [
    { created_by: 'ADD base.tar /' },
    { created_by: 'ENV DB_PASSWORD=hunter2-long API_TOKEN=tok-9876', empty_layer: true },
    { created_by: 'RUN /bin/sh -c echo hunter2-long > /app/.env' },
    { created_by: 'RUN /bin/sh -c rm -r /app' },
  ],
};

const options: CorrelateOptions = {
  limits: defaultLimits,
  minConfidence: 'medium',
  title: (ruleId) => ruleId.toUpperCase(),
  remedy: () => 'do' as Redacted,
};

function match(secret: string, place: Place, over: Partial<Match> = {}): Match {
  return {
    ruleId: 'named-password',
    secret: new Secret(secret),
    place,
    confidence: 'high',
    severity: 'high',
    reasons: [],
    ...over,
  };
}

function find(matches: readonly Match[], layers: readonly LayerResult[] = []): Finding[] {
  return correlate({ metadata, matches, layers }, options);
}

const layers = [layer(0, ['app/', 'etc/x']), layer(1, ['app/.env']), layer(2, ['.wh.app'])];

describe('one secret is one finding', () => {
  test('with all its places in build order, and the key it goes by', () => {
    const [finding, ...others] = find(
      [
        match('hunter2-long', { kind: 'file', diffId: digest(1), path: 'app/.env', line: 1, column: 1 }),
        match('hunter2-long', { kind: 'env', path: 'config.Env', key: 'DB_PASSWORD' }),
        match('hunter2-long', { kind: 'history', historyIndex: 1, key: 'DB_PASSWORD' }),
        match('hunter2-long', { kind: 'history', historyIndex: 1, key: 'DB_PASSWORD' }),
      ],
      layers,
    );
    expect(others).toEqual([]);
    expect(finding!.key).toBe('DB_PASSWORD');
    expect(finding!.locations.map((l) => [l.kind, l.historyIndex, l.state])).toEqual([
      ['history', 1, 'live'],
      ['file', 2, 'deleted'],
      ['env', undefined, 'live'],
    ]);
  });

  test('a rule that knows the format leads over one that knows a name', () => {
    const place: Place = { kind: 'env', path: 'config.Env', key: 'X' };
    const [finding] = find([
      match('abc12345', place),
      match('abc12345', { ...place, path: 'config.Labels' }, { ruleId: 'vendor-key' }),
    ]);
    expect(finding!.ruleId).toBe('vendor-key');
  });

  test('however it is written, and where it is only known as one of its values', () => {
    const place = (path: string): Place => ({ kind: 'file', path, diffId: digest(0) });
    const identity = 'a'.repeat(64);
    const findings = find([
      match('key\nin\nlines', place('a.pem'), { identity }),
      match('key 1 in 2 lines', place('b.log'), { identity }),
      match('key\nin\nlines', place('c.pem')),
      match('another key', place('d.pem'), { identity: 'b'.repeat(64) }),
    ]);
    expect(findings.map(({ locations }) => locations.map(({ path }) => path))).toEqual([
      ['a.pem', 'b.log', 'c.pem'],
      ['d.pem'],
    ]);
  });

  test('below the asked confidence nothing is told', () => {
    expect(find([match('abc12345', { kind: 'env', key: 'K' }, { confidence: 'low' })])).toEqual([]);
  });
});

describe('the state of a file', () => {
  const stateOf = (path: string, above: readonly string[]) =>
    find([match('abc12345', { kind: 'file', diffId: digest(0), path })], [layer(0, [path]), layer(1, above)])[0]!;

  test.each([
    ['app/.env', ['app/'], 'live'],
    ['app/.env', ['app/.env'], 'overwritten'],
    ['app/.env', ['app/.wh..env'], 'deleted'],
    ['app/sub/.env', ['.wh.app'], 'deleted'],
    ['app/sub/.env', ['app/.wh..wh..opq'], 'deleted'],
    ['app/sub/.env', ['app/sub'], 'deleted'],
    ['app/sub/.env', ['app/sub/'], 'live'],
    ['application/.env', ['.wh.app'], 'live'],
    ['app/x.jar!inner/file', ['app/.wh.x.jar'], 'deleted'],
  ] as const)('%s under %j is %s', (path, above, state) => {
    const finding = stateOf(path, above);
    expect(finding.state).toBe(state);
    if (state !== 'live') expect(finding.locations[0]).toMatchObject({ byLayer: 1, byHistoryIndex: 2 });
  });

  test('names the step that brought it and the one that removed it', () => {
    const [finding] = find([match('hunter2-long', { kind: 'file', diffId: digest(1), path: 'app/.env' })], layers);
    expect(finding!.locations[0]).toMatchObject({
      historyIndex: 2,
      layer: { index: 1, diffId: digest(1) },
      state: 'deleted',
      byLayer: 2,
      byHistoryIndex: 3,
    });
  });
});

describe('no raw value is left', () => {
  test('two secrets in one instruction are both masked, also by what was found elsewhere', () => {
    const findings = find(
      [
        match('hunter2-long', { kind: 'history', historyIndex: 1, key: 'DB_PASSWORD' }),
        match('tok-9876', { kind: 'history', historyIndex: 1, key: 'API_TOKEN' }),
        match('hunter2-long', { kind: 'file', diffId: digest(1), path: 'app/.env' }),
      ],
      layers,
    );
    const text = JSON.stringify(findings);
    expect(text).not.toContain('hunter2-long');
    expect(text).not.toContain('tok-9876');
    expect(text).toContain('ENV DB_PASSWORD=***** API_TOKEN=*****');
  });

  test("a key's lines are masked wherever they stand, whatever is between", () => {
    const lines = ['MIIEvQIBADANBgkqhkiG9w0BAQEFAASC', 'Zk3vQ8xT1mW7pL5rB9nD4cH6aS2eF0gJ'];
    const key = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'].join('\n');
    const [finding] = correlate(
      {
        metadata: { ...metadata, history: [{ created_by: `RUN echo ${lines[0]} > k && echo ${lines[1]} >> k` }] },
        matches: [match(key, { kind: 'history', historyIndex: 0 })],
        layers,
      },
      options,
    );
    expect(finding!.locations[0]!.instruction).toBe('RUN echo ***** > k && echo ***** >> k');
  });

  test('a value is masked before the text is shortened', () => {
    const text = `RUN ${'x'.repeat(390)} PASSWORD=hunter2-long`;
    const [finding] = correlate(
      {
        metadata: { ...metadata, history: [{ created_by: text }] },
        matches: [match('hunter2-long', { kind: 'history', historyIndex: 0 })],
        layers: [],
      },
      options,
    );
    expect(finding!.locations[0]!.instruction).not.toContain('hunter');
  });
});

describe('fingerprints', () => {
  const print = (secret: string, place: Place) => find([match(secret, place)])[0]!.fingerprint;
  const strong = 'Zk3vQ8xT1mW7pL5rB9nD4cH6';

  test('a strong secret keeps its own wherever it is', () => {
    expect(print(strong, { kind: 'env', key: 'A' })).toBe(print(strong, { kind: 'label', key: 'B' }));
  });

  test('so does one that is written in another way', () => {
    const written = (secret: string, identity: string) =>
      find([match(secret, { kind: 'env', key: 'A' }, { identity })])[0]!.fingerprint;
    const [same, other] = ['a'.repeat(64), 'b'.repeat(64)];
    expect(written(`${strong}\n${strong}`, same)).toBe(written(`${strong} | ${strong}`, same));
    expect(written(strong, same)).not.toBe(written(strong, other));
  });

  test('a weak one is told by its place, so that the print gives nothing away', () => {
    expect(print('hunter2', { kind: 'env', key: 'A' })).toBe(print('letmein', { kind: 'env', key: 'A' }));
    expect(print('hunter2', { kind: 'env', key: 'A' })).not.toBe(print('hunter2', { kind: 'env', key: 'B' }));
  });

  test('two findings never share one', () => {
    const findings = find([match('hunter2', { kind: 'env', key: 'A' }), match('letmein', { kind: 'env', key: 'A' })]);
    expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(2);
  });
});
