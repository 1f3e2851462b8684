import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { samplePath } from '../../samples/paths.ts';
import { type Context, lintDockerfile } from '../../src/mistakes/index.ts';

const HEAD = '# syntax=docker/dockerfile:1\nFROM base\n';

/** `rule line` of each mistake. */
function lint(lines: string, context?: Context): string[] {
  return lintDockerfile(HEAD + lines, context).map(({ ruleId, line }) => `${ruleId} ${line}`);
}

test.each<[string, string[]]>([
  // A build arg or ENV whose name calls for a secret, even when its value is empty.
  ['ARG DB_PASSWORD', ['secret-arg 3']],
  ['ARG A=1 NPM_TOKEN', ['secret-arg 3']],
  ['ENV API_KEY=', ['secret-env 3']],
  ['ENV A=1 \\\n  AWS_SECRET_ACCESS_KEY=', ['secret-env 3']],
  ['ONBUILD ARG GITHUB_TOKEN', ['secret-arg 3']],
  ['ARG DB_PASSWORD_FILE\nENV TOKEN_URL=x PWD=/app SECRETS=/run/secrets AUTHOR=me', []],
  // A RUN that writes a mounted secret into a file or a client's own one.
  ['RUN --mount=type=secret,id=x cat /run/secrets/x > /app/.env', ['secret-written 3']],
  ['RUN --mount=type=secret,id=x A=$(cat /run/secrets/x) && echo "a=$A" >> .env', ['secret-written 3']],
  ['RUN --mount=type=secret,id=x npm config set //h/:_authToken "$(cat /run/secrets/x)"', ['secret-written 3']],
  ['RUN --mount=type=secret,id=x <<EOT\ncp /run/secrets/x /etc/x\nEOT', ['secret-written 3']],
  ['RUN --mount=type=secret,id=x,env=TOK echo $TOK | tee /x', ['secret-written 3']],
  ['RUN --mount=type=secret,id=x PW_FILE=/run/secrets/x python -m migrate > /dev/null', []],
  ['RUN --mount=type=secret,id=x cat /run/secrets/x > .env && migrate && rm -f .env', []],
  // Caches of package managers.
  ['RUN pip install -r requirements.txt', ['cache-shipped 3']],
  ['RUN apt-get update && apt-get install -y curl', ['cache-shipped 3']],
  ['RUN apk add curl', ['cache-shipped 3']],
  ['RUN npm ci --omit=dev', ['cache-shipped 3']],
  ['RUN dnf -y install curl', ['cache-shipped 3']],
  ['RUN go build ./...', ['cache-shipped 3']],
  ['RUN cargo build --release', ['cache-shipped 3']],
  ['RUN mvn -B package', ['cache-shipped 3']],
  ['RUN pip install --no-cache-dir x && apk add --no-cache y && npm ci && npm cache clean --force', []],
  ['RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*', []],
  ['ENV PIP_NO_CACHE_DIR=1\nRUN pip install x', []],
  ['RUN --mount=type=cache,target=/root/.cache/pip pip install x', []],
  ['RUN --mount=type=cache,target=/root/.npm npm ci', []],
  // A cache removed in the step that mounts it.
  [
    'RUN --mount=type=cache,target=/var/lib/apt apt-get install -y x && rm -rf /var/lib/apt/lists/*',
    ['cache-removed 3'],
  ],
  ['RUN --mount=type=cache,target=/root/.cache/pip pip install --no-cache-dir x', ['cache-removed 3']],
  ['RUN --mount=type=cache,target=/c make && rm -rf /tmp/x', []],
  // A secret source file by name.
  ['COPY db_password.txt /app/', ['context-secret 3']],
  ['COPY --chown=1:1 app.py .env ./', ['context-secret 3']],
  ['ADD id_rsa /root/.ssh/', ['context-secret 3']],
  ['COPY .git /app/.git', ['context-secret 3']],
  ['COPY ["secrets.yaml", "/app/"]', ['context-secret 3']],
  ['COPY .env.example requirements.txt ./\nCOPY --from=build .env /x', []],
  // BuildKit turned off.
  ['RUN DOCKER_BUILDKIT=0 docker build .', ['buildkit-off 3']],
  ['ENV DOCKER_BUILDKIT=0', ['buildkit-off 3']],
])('%s', (lines, expected) => {
  expect(lint(lines)).toEqual(expected);
});

test('a mount without a # syntax line, once', () => {
  const source = 'FROM base\nRUN --mount=type=cache,target=/c make\nRUN --mount=type=cache,target=/c make\n';
  expect(lintDockerfile(source).map(({ ruleId, line }) => [ruleId, line])).toEqual([['mount-without-syntax', 2]]);
});

test('a stage that is not shipped may keep its caches', () => {
  expect(lint('RUN pip install x\nFROM base\nCOPY --from=0 /x /x')).toEqual([]);
  expect(lint('RUN pip install x\nFROM 0')).toEqual([]);
  expect(lintDockerfile(`${HEAD.replace('FROM base', 'FROM base AS a')}RUN pip install x\nFROM a\n`)).toHaveLength(1);
});

describe('with a build context', () => {
  const files = ['app.py', '.env', 'conf/db_password.txt', '.git/HEAD', 'node/.env.example'];

  test('COPY . . takes what .dockerignore does not name', () => {
    expect(lint('COPY . .', { files })).toEqual(['context-secret 3', 'context-secret 3', 'context-secret 3']);
    expect(lint('COPY . .', { files, ignore: '**/.env\n.git\nconf/*.txt\n' })).toEqual([]);
    expect(lint('COPY conf/ /conf/', { files })).toEqual(['context-secret 3']);
  });

  test('of which nothing is known but that it has no .dockerignore', () => {
    expect(lint('COPY . .', {})).toEqual(['context-secret 3']);
    expect(lint('COPY src/ .', {})).toEqual([]);
    expect(lint('COPY . .', { ignore: '.env' })).toEqual([]);
  });
});

test('the worst comes first', () => {
  const mistakes = lintDockerfile(`${HEAD}RUN pip install x\nARG DB_PASSWORD\nRUN cat /run/secrets/x > y\n`);
  expect(mistakes.map(({ severity }) => severity)).toEqual(['high', 'medium', 'low']);
});

describe('samples', () => {
  const of = (name: string) => {
    const ignore = name === 'secured' ? { ignore: readFileSync(samplePath(name, '.dockerignore'), 'utf8') } : {};
    return lintDockerfile(readFileSync(samplePath(name, 'Dockerfile'), 'utf8'), {
      files: ['.env', 'db_password.txt'],
      ...ignore,
    });
  };

  test('the good one has no mistake', () => {
    expect(of('secured')).toEqual([]);
  });

  test.each([
    ['leaky-arg', 'secret-arg'],
    ['leaky-env', 'secret-env'],
    ['leaky-file', 'secret-written'],
    ['leaky-context', 'context-secret'],
  ])('%s: %s', (name, rule) => {
    expect(of(name).map(({ ruleId }) => ruleId)).toContain(rule);
  });
});
