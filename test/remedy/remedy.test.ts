import { describe, expect, test } from '@jest/globals';
import type { Finding, Location } from '../../src/finding.ts';
import type { HistoryEntry, ImageConfig } from '../../src/image.ts';
import { remedyFor } from '../../src/remedy/index.ts';
import { mask, redact, Secret } from '../../src/secret.ts';
import { buildkitHistory, metadataOf, plainHistory } from '../history/image.ts';

const RAW = 'hunter2-made-up';
const masked = (text: string) => mask(text, [new Secret(RAW)]);

interface Case {
  readonly history?: readonly HistoryEntry[];
  readonly config?: ImageConfig;
  readonly key?: string;
  readonly locations: readonly Partial<Location>[];
  readonly pushed?: boolean;
}

/** The remedy of a finding whose instructions are masked the way correlation masks them. */
function remedy({ history = [], config = {}, key, locations, pushed = false }: Case): string {
  const located = locations.map((each): Location => {
    const text = each.historyIndex === undefined ? undefined : history[each.historyIndex]?.created_by;
    const bare = { kind: 'history', state: 'live', inContainer: false } as const;
    return { ...bare, ...(text === undefined ? {} : { instruction: masked(text) }), ...each };
  });
  const finding: Omit<Finding, 'remedy'> = {
    fingerprint: 'f',
    ruleId: 'named-password',
    title: 'Password',
    severity: 'high',
    confidence: 'high',
    redacted: redact(new Secret(RAW)),
    ...(key === undefined ? {} : { key }),
    state: 'live',
    locations: located,
    reasons: [],
  };
  const text = remedyFor(finding, metadataOf(history, config), { pushed });
  expect(text).not.toContain(RAW);
  return text;
}

describe('a build arg', () => {
  const history = buildkitHistory(
    'ARG DB_PASSWORD',
    `RUN |1 DB_PASSWORD=${RAW} /bin/sh -c pip install -r requirements.txt # buildkit`,
    `RUN |1 DB_PASSWORD=${RAW} /bin/sh -c python -m migrate # buildkit`,
  );
  const at = (historyIndex: number) => ({ kind: 'build-arg', historyIndex, key: 'DB_PASSWORD' }) as const;

  test('becomes a secret mount of the very RUN, and of the command line', () => {
    const text = remedy({ history, locations: [at(1), at(2)] });
    expect(text).toContain('Delete `ARG DB_PASSWORD`');
    expect(text).toContain(
      '`RUN --mount=type=secret,id=db_password DB_PASSWORD="$(cat /run/secrets/db_password)" python -m migrate`',
    );
    expect(text).toContain('`docker build --secret id=db_password,src=./db_password.txt .`');
    expect(text).toContain('rotate');
  });

  test('is exported where the command is more than one, or reads it itself', () => {
    const lists = buildkitHistory('ARG T', `RUN |1 T=${RAW} /bin/sh -c cd x && make # buildkit`);
    const arg = { kind: 'build-arg', historyIndex: 1, key: 'T' } as const;
    expect(remedy({ history: lists, locations: [arg] })).toContain(
      'T="$(cat /run/secrets/t)" && export T && cd x && make',
    );
    const reads = buildkitHistory('ARG T', `RUN |1 T=${RAW} /bin/sh -c login "$T" # buildkit`);
    expect(remedy({ history: reads, locations: [arg] })).toContain('&& export T && login "$T"');
  });

  test('with the classic builder: mounts need BuildKit; with Podman: its own command line', () => {
    const nop = '/bin/sh -c #(nop)  ARG DB_PASSWORD';
    const classic = plainHistory(nop, `|1 DB_PASSWORD=${RAW} /bin/sh -c make`);
    expect(remedy({ history: classic, locations: [at(1)] })).toContain('DOCKER_BUILDKIT=0');
    const podman = classic.map((entry) => ({ ...entry, comment: 'FROM base:1' }));
    expect(remedy({ history: podman, locations: [at(1)] })).toContain('`podman build --secret id=db_password');
  });
});

test('a proxy need not be declared', () => {
  const history = buildkitHistory('ARG HTTP_PROXY', `RUN |1 HTTP_PROXY=http://u:${RAW}@p /bin/sh -c x # buildkit`);
  const text = remedy({ history, locations: [{ kind: 'build-arg', historyIndex: 1, key: 'HTTP_PROXY' }] });
  expect(text).toContain('Builders know `HTTP_PROXY` without `ARG HTTP_PROXY`');
});

test('the raw text of a RUN whose args cannot be told apart adds no advice of its own', () => {
  const history = buildkitHistory('ARG T', `RUN |1 T=${RAW} /bin/sh -c x # buildkit`);
  const at = { historyIndex: 1, key: 'T' } as const;
  const text = remedy({
    history,
    locations: [
      { kind: 'build-arg', ...at },
      { kind: 'history', ...at, ambiguous: true },
    ],
  });
  expect(text).not.toContain('stands in the instruction itself');
});

test('HEALTHCHECK is quoted as the Dockerfile has it', () => {
  const history = buildkitHistory(`HEALTHCHECK &{["CMD-SHELL" "curl -H \\"X-Token: ${RAW}\\" localhost"] "5s"}`);
  const text = remedy({ history, key: 'X-Token', locations: [{ historyIndex: 0 }] });
  expect(text).toContain('`HEALTHCHECK CMD curl -H "X-Token: *****" localhost`');
  expect(text).toContain('docker run --env X_TOKEN');
});

test('ENV: at run time instead', () => {
  const history = buildkitHistory(`ENV API_KEY=${RAW}`);
  const text = remedy({
    history,
    locations: [
      { kind: 'env', path: 'config.Env', key: 'API_KEY' },
      { historyIndex: 0, key: 'API_KEY' },
    ],
  });
  expect(text).toContain('Delete `API_KEY` from ENV');
  expect(text).toContain('docker run --env API_KEY');
  expect(text.match(/docker run/g)).toHaveLength(1);
});

test.each<[string, string, RegExp]>([
  [`RUN /bin/sh -c git clone https://u:${RAW}@h/r # buildkit`, 'git', /id=netrc,target=\/root\/\.netrc git clone/],
  [
    `RUN /bin/sh -c pip install --index-url https://u:${RAW}@h/simple x # buildkit`,
    'pip',
    /target=\/root\/\.netrc pip install/,
  ],
  [`RUN /bin/sh -c npm config set //h/:_authToken ${RAW} # buildkit`, 'npm', /target=\/root\/\.npmrc npm ci/],
  [`RUN /bin/sh -c mysql -p${RAW} < x.sql # buildkit`, 'mysql', /--defaults-extra-file=\/run\/secrets\/my_cnf/],
  [`RUN /bin/sh -c PGPASSWORD=${RAW} psql # buildkit`, 'psql', /PGPASSFILE=\/run\/secrets\/pgpass/],
  [`RUN /bin/sh -c curl -u u:${RAW} https://h # buildkit`, 'curl', /curl --config \/run\/secrets\/curlrc/],
  [
    `RUN /bin/sh -c echo ${RAW} | docker login -u u --password-stdin h # buildkit`,
    'login',
    /--password-stdin HOST < \/run/,
  ],
  [`RUN /bin/sh -c ./setup --token ${RAW} # buildkit`, 'anything else', /"\$\(cat \/run\/secrets\/token\)"/],
])('a literal in %s', (created_by, _, expected) => {
  const text = remedy({ history: buildkitHistory(created_by), key: 'token', locations: [{ historyIndex: 0 }] });
  expect(text).toMatch(expected);
  expect(text).toContain('*****');
});

describe('a file', () => {
  const history = buildkitHistory(
    'COPY . . # buildkit',
    'RUN /bin/sh -c echo "x=$(cat /run/secrets/x)" > .env # buildkit',
    'RUN /bin/sh -c rm .env # buildkit',
  );
  const file = (path: string, historyIndex: number, more: Partial<Location> = {}) =>
    remedy({ history, locations: [{ kind: 'file', path, historyIndex, ...more }] });

  test('copied: the .dockerignore line and the mount', () => {
    const text = file('app/db_password.txt', 0);
    expect(text).toContain('`COPY . .` took it from the build context');
    expect(text).toContain('`**/db_password.txt` to `.dockerignore`');
    expect(text).toContain('--mount=type=secret,id=db_password,target=/app/db_password.txt');
  });

  test('written by a step: why rm in a later one does not help', () => {
    const text = file('app/.env', 1, { state: 'deleted', byHistoryIndex: 2, byLayer: 2 });
    expect(text).toContain('`RUN echo "x=$(cat /run/secrets/x)" > .env` left `/app/.env` in a layer');
    expect(text).toContain('rm -f /app/.env');
    expect(text).toContain('That step 3 deletes it does not help');
  });

  test.each([
    ['root/.npmrc', 'target=/root/.npmrc npm ci', 'src=$HOME/.npmrc'],
    ['root/.config/pip/pip.conf', 'target=/etc/pip.conf pip install', 'src=$HOME/.config/pip/pip.conf'],
    ['root/.netrc', 'target=/root/.netrc', 'src=$HOME/.netrc'],
    ['root/.git-credentials', 'target=/root/.git-credentials', 'src=$HOME/.git-credentials'],
    ['root/.m2/settings.xml', 'target=/root/.m2/settings.xml mvn package', 'id=settings'],
    ['root/.cargo/credentials.toml', 'cargo fetch', 'id=credentials'],
    ['root/.aws/credentials', 'target=/root/.aws/credentials', 'src=$HOME/.aws/credentials'],
  ])('of a client: %s', (path, run, source) => {
    const text = file(path, 0);
    expect(text).toContain(run);
    expect(text).toContain(source);
  });

  test('a key of ssh: the agent', () => {
    expect(file('root/.ssh/id_rsa', 0)).toContain('--mount=type=ssh');
    expect(file('home/me/.ssh/deploy', 0)).toContain('--mount=type=ssh');
  });

  test('of a buildpack', () => {
    expect(file('layers/test_bp/conf/env.launch/API_KEY.override', 0, { historyIndex: undefined! })).toContain(
      'service binding',
    );
  });
});

test('a build cache and records of builds: what to delete', () => {
  const at = (path: string) => ({ kind: 'cache' as const, path, key: 'TOKEN' });
  const records = ['a1', 'b2', 'b2', 'c3', 'd4'].map((id) => at(`build record ${id}: record.BuildArgs[0]`));
  const text = remedy({ key: 'TOKEN', locations: [...records, at('build cache x9: record.Description')] });
  expect(text).toContain('`docker buildx history rm a1 b2 c3`, and 1 more likewise');
  expect(text).toContain('`docker builder prune --all`');
  expect(text).toContain('`--secret id=token,src=…`');
  expect(text).toContain('If others can use this Engine, rotate the value');
  expect(remedy({ key: 'TOKEN', locations: [at('build cache x9: record.Description')] })).not.toContain('history rm');
});

test('an attestation: mode=min', () => {
  const text = remedy({ key: 'TOKEN', locations: [{ kind: 'attestation', path: 'provenance: x', key: 'TOKEN' }] });
  expect(text).toContain('--provenance=mode=min');
  expect(text).toContain('`provenance: mode=min`');
});

test.each<[string, Partial<Location>, string]>([
  ['label', { kind: 'label', path: 'config.Labels', key: 'note' }, 'Delete `note` from LABEL'],
  [
    'buildpacks label',
    { kind: 'label', path: 'config.Labels[io.buildpacks.build.metadata].x', key: 'x' },
    'service binding',
  ],
  ['Cmd', { kind: 'config', path: 'config.Cmd', key: 'pw' }, 'the command that containers start with'],
  ['Healthcheck', { kind: 'config', path: 'config.Healthcheck' }, 'the health check'],
])('%s', (_, location, expected) => {
  expect(remedy({ locations: [location] })).toContain(expected);
});

test('Kaniko has no secret mounts', () => {
  const history = [{ author: 'kaniko', created_by: `RUN echo ${RAW} > /x` }];
  expect(remedy({ history, locations: [{ kind: 'file', path: 'x', historyIndex: 0 }] })).toContain(
    'Kaniko has no secret mounts',
  );
});

test('what was pushed must be rotated', () => {
  const locations = [{ kind: 'env', path: 'config.Env', key: 'A' }] as const;
  expect(remedy({ locations, pushed: true })).toContain('This image was pushed: rotate');
  expect(remedy({ locations })).toContain('If this image was ever pushed');
});

test('one secret in many ways: each way once, at most three', () => {
  const locations: Partial<Location>[] = ['build-arg', 'env', 'label', 'config', 'attestation'].map((kind) => ({
    kind: kind as 'env',
    key: 'A',
  }));
  const text = remedy({ locations: [...locations, ...locations] });
  expect(text.match(/Build args stay/g)).toHaveLength(1);
  expect(text).not.toContain('attestation together');
});
