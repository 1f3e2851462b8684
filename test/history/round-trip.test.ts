import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseHistory } from '../../src/history/index.ts';
import { buildkitHistory, metadataOf, plainHistory } from './image.ts';

interface Build {
  readonly args: readonly (readonly [key: string, value: string])[];
  readonly commands: readonly string[];
}

const NAMES = ['A', 'B', 'AB', 'DB_PASSWORD', 'Z9', '_x'];

/** Values made from the very pieces that make a text ambiguous. */
const value = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '=',
        'x',
        '"',
        "'",
        '\n',
        '  ',
        ' A=',
        ' B=1',
        ' Q=',
        ' /bin/sh -c ',
        '/bin/sh -c',
        '|2 ',
        '#(nop) ',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const command = fc.constantFrom('true', 'make all', 'echo /bin/sh -c x', 'sh -c "A=1 B=2"', 'A=2 /bin/sh -c env');
const build: fc.Arbitrary<Build> = fc.record({
  args: fc
    .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 })
    .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), value)))),
  commands: fc.array(command, { minLength: 1, maxLength: 3 }),
});

const joined = (args: Build['args']) => args.map(([key, text]) => `${key}=${text}`).join(' ');
const sorted = (args: Build['args']) => [...args].sort((a, b) => (`${a[0]}=${a[1]}` < `${b[0]}=${b[1]}` ? -1 : 1));

/** Every arg of every RUN is right, or the text is called ambiguous. */
function holds(history: Parameters<typeof metadataOf>[0], { args, commands }: Build): void {
  const runs = parseHistory(metadataOf(history)).filter((step) => step.instruction === 'RUN');
  expect(runs).toHaveLength(commands.length);
  const truth = new Map(args);
  for (const run of runs) {
    for (const arg of run.buildArgs) {
      if (!arg.ambiguous) expect([arg.key, arg.value]).toEqual([arg.key, truth.get(arg.key)]);
    }
    if (run.buildArgs.length > 0 && run.buildArgs.every((arg) => !arg.ambiguous)) {
      expect(run.buildArgs.map((arg) => arg.key).sort()).toEqual([...truth.keys()].sort());
    }
  }
}

const runs = { numRuns: 500 };

describe('what a builder renders is read back right, or called ambiguous', () => {
  test('BuildKit before 0.14: ARG without values', () => {
    fc.assert(
      fc.property(build, (each) => {
        const declared = each.args.map(([key]) => `ARG ${key}`);
        const lines = each.commands.map(
          (text) => `RUN |${each.args.length} ${joined(each.args)} /bin/sh -c ${text} # buildkit`,
        );
        holds(buildkitHistory(...declared, ...lines), each);
      }),
      runs,
    );
  });

  test('BuildKit from 0.14: ARG with the value', () => {
    fc.assert(
      fc.property(build, (each) => {
        const declared = each.args.map((arg) => `ARG ${joined([arg])}`);
        const lines = each.commands.map(
          (text) => `RUN |${each.args.length} ${joined(each.args)} /bin/sh -c ${text} # buildkit`,
        );
        holds(buildkitHistory(...declared, ...lines), each);
      }),
      runs,
    );
  });

  test('the classic builder: sorted, unset args left out', () => {
    fc.assert(
      fc.property(build, (each) => {
        const declared = NAMES.map((key) => `/bin/sh -c #(nop)  ARG ${key}`);
        const lines = each.commands.map(
          (text) => `|${each.args.length} ${joined(sorted(each.args))} /bin/sh -c ${text}`,
        );
        holds(plainHistory(...declared, ...lines), each);
      }),
      runs,
    );
  });

  test('plain values are never called ambiguous', () => {
    const plain = fc.stringMatching(/^[\w@:/.+-]{1,20}$/);
    const args = fc
      .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 })
      .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), plain))));
    fc.assert(
      fc.property(args, (each) => {
        const declared = each.map(([key]) => `ARG ${key}`);
        const line = `RUN |${each.length} ${joined(each)} /bin/sh -c make # buildkit`;
        const run = parseHistory(metadataOf(buildkitHistory(...declared, line))).at(-1)!;
        expect(run.buildArgs).toEqual(each.map(([key, text]) => ({ key, value: text, ambiguous: false })));
      }),
      runs,
    );
  });
});
