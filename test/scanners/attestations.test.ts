import { describe, expect, test } from '@jest/globals';
import { attestationFragments } from '../../scanners/attestations.ts';
import type { Fragment } from '../../src/finding.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const DOCKERFILE =
  '# syntax=docker/dockerfile:1\nFROM base AS build\nARG TOKEN=default-1\nRUN login --password lit-2\nFROM base\n';

const request = {
  frontend: 'dockerfile.v0',
  args: {
    'build-arg:DB_PASSWORD': 'hunter2',
    'build-arg:UNDECLARED': 'undecl-3',
    'label:note': 'lbl-4',
    'context:lib': 'https://u:ctx-5@h/lib.git',
    target: 'x',
  },
  secrets: [{ id: 'tok', optional: true }],
};
const meta = {
  args: ['/bin/sh', '-c', 'make --token arg-6'],
  env: ['PATH=/bin', 'DISCARDED=disc-7', 'EMPTY='],
  proxy_env: { http_proxy: 'http://u:prox-8@proxy:1' },
};
const llbDefinition = [
  { id: 'step1', op: { Op: { exec: { meta } } } },
  { id: 'step2', op: { Op: { exec: { meta } } } },
  {
    id: 'step3',
    op: { Op: { file: { actions: [{ Action: { mkfile: { path: '/F', data: base64('heredoc-9\n') } } }] } } },
  },
];
const source = { infos: [{ filename: 'Dockerfile', language: 'Dockerfile', data: base64(DOCKERFILE) }] };

const v02 = {
  predicateType: 'https://slsa.dev/provenance/v0.2',
  predicate: {
    invocation: { configSource: { uri: 'https://u:vcs-0@h/app.git' }, parameters: request },
    buildConfig: { llbDefinition },
    metadata: {
      'https://mobyproject.org/buildkit@v1#metadata': { source, vcs: { source: 'https://u:vcs-0@h/app.git' } },
    },
  },
};
const v1 = {
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: {
    buildDefinition: {
      externalParameters: { configSource: { uri: 'https://u:vcs-0@h/app.git' }, request },
      internalParameters: { buildConfig: { llbDefinition } },
    },
    runDetails: { metadata: { buildkit_metadata: { source, vcs: { source: 'https://u:vcs-0@h/app.git' } } } },
  },
};
/** From BuildKit 0.30: the request of a bake target may hold those of its inputs. */
const nested = {
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: {
    buildDefinition: {
      externalParameters: { request: { frontend: 'gateway.v0', inputs: { base: { request } }, root: { request } } },
      internalParameters: { buildConfig: { llbDefinition } },
    },
    runDetails: { metadata: { buildkit_metadata: { source, vcs: { source: 'https://u:vcs-0@h/app.git' } } } },
  },
};

function fragments(statement: { predicateType: string }): Fragment[] {
  return [...attestationFragments({ where: 'sha256:0', predicateType: statement.predicateType, statement })];
}

describe.each([
  ['v0.2', v02],
  ['v1', v1],
  ['v1 with nested inputs', nested],
])('provenance %s', (_, statement) => {
  const all = fragments(statement);
  const named = (key: string) => all.filter(({ place }) => place.key === key).map(({ text }) => text);

  test('everything is of kind attestation and says where', () => {
    expect(all.every(({ place }) => place.kind === 'attestation' && place.path?.startsWith('provenance: '))).toBe(true);
  });

  test('build args, undeclared ones too, labels, contexts', () => {
    expect(named('DB_PASSWORD')).toContain('hunter2');
    expect(named('UNDECLARED')).toContain('undecl-3');
    expect(named('note')).toContain('lbl-4');
    expect(named('context:lib')).toContain('https://u:ctx-5@h/lib.git');
    expect(all.map(({ text }) => text)).toContain('https://u:vcs-0@h/app.git');
  });

  test('what each step ran, with its environment and proxies; repeated steps once', () => {
    expect(named('DISCARDED')).toEqual(['disc-7']);
    expect(named('http_proxy')).toEqual(['http://u:prox-8@proxy:1']);
    expect(all.filter(({ syntax, text }) => syntax === 'shell' && text === 'make --token arg-6')).toHaveLength(1);
    expect(named('EMPTY')).toEqual([]);
  });

  test('here-documents', () => {
    expect(all.map(({ text }) => text)).toContain('heredoc-9\n');
  });

  test('the Dockerfile as a Dockerfile, with its lines', () => {
    expect(all).toContainEqual({
      place: { kind: 'attestation', path: 'provenance: Dockerfile' },
      text: DOCKERFILE,
      syntax: 'dockerfile',
    });
    expect(all).toContainEqual({
      place: { kind: 'attestation', path: 'provenance: Dockerfile', line: 3, key: 'TOKEN' },
      text: 'default-1',
      syntax: 'value',
    });
  });
});

test('mode=min holds nothing of that, and nothing is made up', () => {
  const min = {
    predicateType: v1.predicateType,
    predicate: { buildDefinition: { externalParameters: { request: { args: { target: 'x' } } } } },
  };
  expect(fragments(min).map(({ text }) => text)).toEqual(['x']);
});

test('an SBOM: every string', () => {
  const sbom = {
    predicateType: 'https://spdx.dev/Document',
    predicate: { packages: [{ name: 'curl', downloadLocation: 'https://u:abc@h/x' }] },
  };
  expect(fragments(sbom).map(({ place, text }) => [place.path, text])).toEqual([
    ['SBOM: predicate.packages[0].name', 'curl'],
    ['SBOM: predicate.packages[0].downloadLocation', 'https://u:abc@h/x'],
  ]);
});

test('a predicate of a stranger, JSON inside strings too', () => {
  const odd = { predicateType: 'https://example.org/x', predicate: { Data: '{"password":"abc"}', script: 'a\nb' } };
  expect(fragments(odd)).toEqual([
    {
      place: { kind: 'attestation', path: 'https://example.org/x: predicate.Data.password', key: 'password' },
      text: 'abc',
      syntax: 'value',
    },
    {
      place: { kind: 'attestation', path: 'https://example.org/x: predicate.script', key: 'script' },
      text: 'a\nb',
      syntax: 'shell',
    },
  ]);
});

test.each([null, 'x', 3, []])('a statement that is none: %j', (statement) => {
  expect([...attestationFragments({ where: 'x', predicateType: 'y', statement })]).toBeDefined();
});
