import { describe, expect, test } from '@jest/globals';
import { history } from '../../scanners/history.ts';
import type { HistoryEntry } from '../../src/image.ts';
import { buildkitHistory, plainHistory } from '../history/image.ts';
import { fragmentsOf } from './fake-image.ts';

const of = async (entries: readonly HistoryEntry[]) => {
  const all = await fragmentsOf(history, { history: entries });
  return all.filter(({ place }) => place.path !== 'comment');
};

describe('build args', () => {
  const entries = buildkitHistory(
    'ARG DB_PASSWORD',
    'ARG EMPTY',
    'RUN |2 DB_PASSWORD=hunter2 EMPTY= /bin/sh -c make # buildkit',
  );

  test('are values with their names; the command is shell text without them', async () => {
    expect(await of(entries)).toEqual([
      { place: { kind: 'build-arg', historyIndex: 2, key: 'DB_PASSWORD' }, text: 'hunter2', syntax: 'value' },
      { place: { kind: 'history', historyIndex: 2 }, text: 'make', syntax: 'shell' },
    ]);
  });

  test('are there for the ARG entry that shows a value', async () => {
    expect(await of(buildkitHistory('ARG DB_PASSWORD=hunter2'))).toEqual([
      { place: { kind: 'build-arg', historyIndex: 0, key: 'DB_PASSWORD' }, text: 'hunter2', syntax: 'value' },
    ]);
  });

  test('that cannot be bounded are marked, and the whole text is scanned raw', async () => {
    const line = 'RUN |1 PW=x /bin/sh -c y /bin/sh -c make # buildkit';
    expect(await of(buildkitHistory('ARG PW', line))).toEqual([
      { place: { kind: 'build-arg', historyIndex: 1, key: 'PW', ambiguous: true }, text: 'x', syntax: 'value' },
      { place: { kind: 'history', historyIndex: 1, ambiguous: true }, text: line, syntax: 'shell' },
      { place: { kind: 'history', historyIndex: 1 }, text: 'y /bin/sh -c make', syntax: 'shell' },
    ]);
  });

  test('of which none can be told leave the whole text', async () => {
    const line = 'RUN |3 /bin/sh -c make # buildkit';
    expect((await of(buildkitHistory(line))).map((fragment) => fragment.text)).toContain(line);
  });
});

test.each<[string, HistoryEntry, object]>([
  [
    'ENV',
    buildkitHistory('ENV API_KEY=abc')[0]!,
    { place: { kind: 'history', historyIndex: 0, key: 'API_KEY' }, text: 'abc' },
  ],
  ['LABEL', plainHistory('/bin/sh -c #(nop)  LABEL note=abc')[0]!, { place: { key: 'note' }, text: 'abc' }],
  [
    'ARG default',
    plainHistory('/bin/sh -c #(nop)  ARG PW=abc')[0]!,
    { place: { kind: 'build-arg', key: 'PW' }, text: 'abc' },
  ],
  [
    'ONBUILD',
    plainHistory('/bin/sh -c #(nop)  ONBUILD ARG PW=abc')[0]!,
    { place: { key: 'PW' }, text: 'abc', syntax: 'value' },
  ],
  [
    'ONBUILD RUN',
    plainHistory('/bin/sh -c #(nop)  ONBUILD RUN x')[0]!,
    { text: 'ONBUILD RUN x', syntax: 'dockerfile' },
  ],
  [
    'HEALTHCHECK',
    buildkitHistory('HEALTHCHECK &{["CMD-SHELL" "curl -u a:b"] "5s"}')[0]!,
    { text: 'curl -u a:b', syntax: 'shell' },
  ],
  ['CMD', buildkitHistory('CMD ["x" "--pw=abc"]')[0]!, { text: 'x --pw=abc', syntax: 'shell' }],
  ['ENTRYPOINT', buildkitHistory('ENTRYPOINT ["x" "-p" "abc"]')[0]!, { text: 'x -p abc', syntax: 'shell' }],
  [
    'ADD',
    buildkitHistory('ADD https://u:abc@h/x / # buildkit')[0]!,
    { text: 'ADD https://u:abc@h/x /', syntax: 'dockerfile' },
  ],
  [
    'a heredoc',
    buildkitHistory('RUN /bin/sh -c a\nexport PW=abc\n # buildkit')[0]!,
    { text: 'a\nexport PW=abc\n', syntax: 'shell' },
  ],
  [
    'commit',
    { created_by: 'sh -c x', comment: 'pw abc', author: 'me' },
    { place: { path: 'comment' }, text: 'pw abc' },
  ],
  ['MAINTAINER', { created_by: 'x', author: 'a@b' }, { place: { path: 'author' }, text: 'a@b' }],
  ['Kaniko', { author: 'kaniko', created_by: 'ENV PW="a b"' }, { place: { key: 'PW' }, text: 'a b' }],
  ['a tool', { author: 'ko', created_by: 'ko build ko://x' }, { text: 'ko build ko://x', syntax: 'text' }],
])('%s', async (_, entry, expected) => {
  expect(await fragmentsOf(history, { history: [entry] })).toContainEqual(expect.objectContaining(partial(expected)));
});

/** `place` matches in part too. */
function partial(expected: object): object {
  if (!('place' in expected)) return expected;
  return { ...expected, place: expect.objectContaining(expected.place as object) };
}
