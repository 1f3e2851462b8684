import { describe, expect, test } from '@jest/globals';
import type { Finding, Location } from '../../src/finding.ts';
import { parseHistory } from '../../src/history/index.ts';
import { type Literal, patchDockerfile } from '../../src/remedy/patch/index.ts';
import { redact, Secret } from '../../src/secret.ts';
import { buildkitHistory, metadataOf } from '../history/image.ts';

const RAW = 'hunter2-made-up';

function findingAt(...locations: readonly Partial<Location>[]): Omit<Finding, 'remedy'> {
  return {
    fingerprint: 'f1',
    ruleId: 'named-password',
    title: 'Password',
    severity: 'high',
    confidence: 'high',
    redacted: redact(new Secret(RAW)),
    state: 'live',
    locations: locations.map((each) => ({ kind: 'history', state: 'live', inContainer: false, ...each })),
    reasons: [],
  };
}

interface Given {
  readonly history?: readonly string[];
  readonly locations?: readonly Partial<Location>[];
  /** Key under which every `hunter2-made-up` of the Dockerfile was found. */
  readonly literal?: string;
}

function patch(source: string, { history = [], locations = [], literal }: Given) {
  const literals: Literal[] = [];
  for (let at = source.indexOf(RAW); literal !== undefined && at >= 0; at = source.indexOf(RAW, at + 1)) {
    literals.push({ offset: at, length: RAW.length, key: literal });
  }
  const steps = parseHistory(metadataOf(buildkitHistory(...history)));
  return patchDockerfile(source, locations.length > 0 ? [findingAt(...locations)] : [], { steps, literals });
}

const SYNTAX = '# syntax=docker/dockerfile:1\n';
const arg = (key: string) => ({ kind: 'build-arg', key }) as const;
const env = (key: string) => ({ kind: 'env', key }) as const;

describe('variables', () => {
  test('ARG: gone, mounted into the RUN that uses it', () => {
    const { dockerfile, secrets, left } = patch(
      'FROM a\nRUN pip install x\n\nARG DB_PASSWORD\nRUN python -m migrate\n',
      { locations: [arg('DB_PASSWORD')] },
    );
    expect(dockerfile).toBe(
      `${SYNTAX}FROM a\nRUN pip install x\n\nRUN --mount=type=secret,id=db_password \\\n    DB_PASSWORD="$(cat /run/secrets/db_password)" \\\n    python -m migrate\n`,
    );
    expect(secrets).toEqual([{ id: 'db_password', source: './db_password.txt' }]);
    expect(left).toEqual([]);
  });

  test('of several RUNs those that name it; exported where the command reads it', () => {
    const { dockerfile } = patch('FROM a\nARG T\nRUN make\nRUN login "$T" && \\\n    make x\nRUN other\n', {
      locations: [arg('T')],
    });
    expect(dockerfile).toBe(
      `${SYNTAX}FROM a\nRUN make\nRUN --mount=type=secret,id=t \\\n    T="$(cat /run/secrets/t)" && export T && \\\n    login "$T" && \\\n    make x\nRUN other\n`,
    );
  });

  test('ENV made of an ARG: both go, the RUN gets both, and the container is given them at run time', () => {
    const { dockerfile, runtime } = patch(
      `${SYNTAX}FROM a\nARG PW\nENV PW=\${PW} \\\n    PORT=1 \\\n    URL=postgres://u:\${PW}@h/d\nRUN python -m migrate\n`,
      { locations: [arg('PW'), env('PW')] },
    );
    expect(dockerfile).toBe(
      `${SYNTAX}FROM a\nENV PORT=1\nRUN --mount=type=secret,id=pw \\\n    PW="$(cat /run/secrets/pw)" && export PW && \\\n    URL="postgres://u:\${PW}@h/d" && export URL && \\\n    python -m migrate\n`,
    );
    expect(runtime).toEqual(['PW', 'URL']);
  });

  test('a comment goes with what it speaks of, unless something follows', () => {
    const gone = patch('# syntax=x\nFROM a\n\n# The token.\nARG T\n\nCOPY . .\n', { locations: [arg('T')] });
    expect(gone.dockerfile).toBe('# syntax=x\nFROM a\n\nCOPY . .\n');
    const kept = patch('# syntax=x\nFROM a\n\n# The token.\nARG T\nCOPY . .\n', { locations: [arg('T')] });
    expect(kept.dockerfile).toBe('# syntax=x\nFROM a\n\n# The token.\nCOPY . .\n');
    expect(patch('# syntax=x\nARG T\n\nFROM a\nARG T\n', { locations: [arg('T')] }).dockerfile).toBe(
      '# syntax=x\n\nFROM a\n',
    );
  });

  test('LABEL: only the pair goes', () => {
    expect(
      patch('FROM a\nLABEL a=1 note="x y" b="2 3"\n', { locations: [{ kind: 'label', key: 'note' }] }).dockerfile,
    ).toBe('FROM a\nLABEL a=1 b="2 3"\n');
  });

  test('each stage that declares it', () => {
    const { dockerfile } = patch('FROM a AS b\nARG T\nRUN x $T\nFROM a\nARG T\nCOPY --from=b /x /x\n', {
      locations: [arg('T')],
    });
    expect(dockerfile).toBe(
      `${SYNTAX}FROM a AS b\nRUN --mount=type=secret,id=t \\\n    T="$(cat /run/secrets/t)" && export T && \\\n    x $T\nFROM a\nCOPY --from=b /x /x\n`,
    );
  });

  test('here-document scripts and exec form', () => {
    expect(patch('FROM a\nARG T\nRUN <<EOT\nlogin $T\nEOT\n', { locations: [arg('T')] }).dockerfile).toBe(
      `${SYNTAX}FROM a\nRUN --mount=type=secret,id=t \\\n    <<EOT\nT="$(cat /run/secrets/t)"\nexport T\nlogin $T\nEOT\n`,
    );
    expect(patch('FROM a\nARG T\nRUN ["login", "a b"]\n', { locations: [arg('T')] }).dockerfile).toBe(
      `${SYNTAX}FROM a\nRUN --mount=type=secret,id=t \\\n    T="$(cat /run/secrets/t)" && export T && \\\n    exec login 'a b'\n`,
    );
  });

  test('a step of another user can read the mount', () => {
    expect(patch('FROM a\nUSER app\nARG T\nRUN x\n', { locations: [arg('T')] }).dockerfile).toContain(
      '--mount=type=secret,id=t,mode=0444',
    );
  });

  test('what only an ARG can feed is left alone, and said', () => {
    const source = `FROM a\nARG T\nADD https://u:\${T}@h/x /x\n`;
    const { dockerfile, left } = patch(source, { locations: [arg('T')] });
    expect(dockerfile).toBe(source);
    expect(left).toEqual([
      { fingerprint: 'f1', why: 'ADD on line 3 reads T, and can read no mount: do that step in a RUN' },
    ]);
    expect(patch('FROM a\n', { locations: [arg('T')] }).left[0]!.why).toContain('names T');
  });

  test('Windows line ends, backtick continuations and a byte order mark stay', () => {
    const { dockerfile } = patch('\ufeff# escape=`\r\nFROM a\r\nARG T\r\nRUN x $T\r\n', { locations: [arg('T')] });
    expect(dockerfile).toBe(
      '\ufeff# syntax=docker/dockerfile:1\r\n# escape=`\r\nFROM a\r\nRUN --mount=type=secret,id=t `\r\n    T="$(cat /run/secrets/t)" && export T && `\r\n    x $T\r\n',
    );
  });
});

describe('files', () => {
  test('copied with the context: ignored, and mounted where it is named', () => {
    const { dockerfile, ignore, secrets } = patch(
      'FROM a\nWORKDIR /app\nCOPY . .\nRUN PW_FILE=db_password.txt migrate\n',
      {
        history: ['COPY . . # buildkit'],
        locations: [{ kind: 'file', path: 'app/db_password.txt', historyIndex: 0 }],
      },
    );
    expect(dockerfile).toBe(
      `${SYNTAX}FROM a\nWORKDIR /app\nCOPY . .\nRUN --mount=type=secret,id=db_password,target=/app/db_password.txt \\\n    PW_FILE=db_password.txt migrate\n`,
    );
    expect(ignore).toEqual(['**/db_password.txt']);
    expect(secrets).toEqual([{ id: 'db_password', source: 'db_password.txt' }]);
  });

  test('copied by name: that source goes; the client finds it in the mount', () => {
    const { dockerfile } = patch('FROM a\nCOPY .npmrc package.json ./\nRUN npm ci\n', {
      history: ['COPY .npmrc package.json ./ # buildkit'],
      locations: [{ kind: 'file', path: 'app/.npmrc', historyIndex: 0 }],
    });
    expect(dockerfile).toBe(
      `${SYNTAX}FROM a\nCOPY package.json ./\nRUN --mount=type=secret,id=npmrc,target=/app/.npmrc \\\n    npm ci\n`,
    );
    const alone = patch('FROM a\nCOPY id_rsa /root/.ssh/id_rsa\nRUN x\n', {
      history: ['COPY id_rsa /root/.ssh/id_rsa # buildkit'],
      locations: [{ kind: 'file', path: 'root/.ssh/id_rsa', historyIndex: 0 }],
    });
    expect(alone.dockerfile).toBe('FROM a\nRUN x\n');
  });

  const written = [
    'RUN /bin/sh -c echo "x=$(cat /run/secrets/x)" > .env &&     migrate # buildkit',
    'RUN /bin/sh -c rm .env # buildkit',
  ];
  const deleted = { kind: 'file', path: 'app/.env', historyIndex: 0, state: 'deleted', byHistoryIndex: 1 } as const;
  const write = 'RUN --mount=type=secret,id=x \\\n    echo "x=$(cat /run/secrets/x)" > .env && \\\n    migrate\n';

  test('written and removed by a later step: removed by the same step', () => {
    const { dockerfile } = patch(`FROM a\n${write}\nRUN rm .env\n\nUSER x\n`, {
      history: written,
      locations: [deleted],
    });
    expect(dockerfile).toBe(`FROM a\n${write.trimEnd()} && \\\n    rm -f /app/.env\n\nUSER x\n`);
  });

  test('a later step that does more must bear that it is gone', () => {
    const { dockerfile } = patch(`FROM a\n${write}RUN rm .env && tidy\n`, {
      history: [written[0]!, 'RUN /bin/sh -c rm .env && tidy # buildkit'],
      locations: [deleted],
    });
    expect(dockerfile).toContain('RUN rm -f .env && tidy\n');
  });

  test('used again in between: left alone, and said', () => {
    const { dockerfile, left } = patch(`FROM a\n${write}RUN use .env\nRUN rm .env\n`, {
      history: written,
      locations: [deleted],
    });
    expect(dockerfile).toContain('RUN rm .env');
    expect(left[0]!.why).toContain('is used again on line 5');
  });

  test('of another stage, or of nobody known', () => {
    const at = { kind: 'file', path: 'x/.env', historyIndex: 0 } as const;
    expect(
      patch('FROM a\nCOPY --from=b /x /x\n', { history: ['COPY /x /x # buildkit'], locations: [at] }).left[0]!.why,
    ).toContain('another stage');
    expect(patch('FROM a\n', { history: ['COPY /x /x # buildkit'], locations: [at] }).left[0]!.why).toContain(
      'no instruction',
    );
  });
});

describe('values in the Dockerfile itself', () => {
  test.each([
    [`RUN login -p${RAW}`, 'RUN --mount=type=secret,id=pw \\\n    login -p"$(cat /run/secrets/pw)"'],
    [`RUN login "u:${RAW}"`, 'RUN --mount=type=secret,id=pw \\\n    login "u:$(cat /run/secrets/pw)"'],
    [`RUN login 'u:${RAW}'`, "RUN --mount=type=secret,id=pw \\\n    login 'u:'\"$(cat /run/secrets/pw)\"''"],
    [
      `RUN a && \\\n    PW=${RAW} b`,
      'RUN --mount=type=secret,id=pw \\\n    a && \\\n    PW="$(cat /run/secrets/pw)" b',
    ],
    [
      `RUN <<E\nexport PW=${RAW}\nE`,
      'RUN --mount=type=secret,id=pw \\\n    <<E\nexport PW="$(cat /run/secrets/pw)"\nE',
    ],
  ])('%s', (line, expected) => {
    expect(patch(`FROM a\n${line}\n`, { literal: 'PW' }).dockerfile).toBe(`${SYNTAX}FROM a\n${expected}\n`);
  });

  test('ENV and ARG defaults lose their pair', () => {
    expect(patch(`FROM a\nARG PW=${RAW}\nENV PW=${RAW} A=1\n`, { literal: 'x' }).dockerfile).toBe('FROM a\nENV A=1\n');
  });

  test('the command that containers start with reads the environment', () => {
    const { dockerfile, runtime } = patch(`FROM a\nCMD serve --password ${RAW}\n`, { literal: 'password' });
    expect(dockerfile).toBe(`FROM a\nCMD serve --password "\${PASSWORD}"\n`);
    expect(runtime).toEqual(['PASSWORD']);
  });

  test('exec form expands nothing: left alone, and said', () => {
    expect(patch(`FROM a\nCMD ["serve", "${RAW}"]\n`, { literal: 'pw' }).left[0]!.why).toContain('exec form');
  });

  test('comments, which provenance publishes too', () => {
    expect(patch(`FROM a\n# PW is ${RAW}\nRUN x\n`, { literal: 'pw' }).dockerfile).toBe('FROM a\n# PW is …\nRUN x\n');
  });

  test('a literal that was not found in the file is said', () => {
    const { left } = patch('FROM a\nRUN x\n', {
      history: [`RUN /bin/sh -c login ${RAW} # buildkit`],
      locations: [{ historyIndex: 0 }],
    });
    expect(left[0]!.why).toContain('was not found in this Dockerfile');
  });
});
