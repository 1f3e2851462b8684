import { describe, expect, test } from '@jest/globals';
import { parseHistory } from '../../src/history/index.ts';
import { buildkitHistory, metadataOf } from './image.ts';

const sure = (key: string, value: string) => ({ key, value, ambiguous: false });

function last(lines: readonly string[], env: readonly string[] = []) {
  return parseHistory(metadataOf(buildkitHistory(...lines), { config: { Env: env } })).at(-1)!;
}

describe('RUN with build args', () => {
  const declared = ['ARG META_SECRET', 'ARG SPACED', 'ARG WITHDEF=def', 'ARG EMPTY', 'ARG HTTP_PROXY', 'ARG NLINE', 'ARG ENVOVR'];

  test('values with spaces, newlines and nothing at all, in the order of declaration', () => {
    const step = last([
      ...declared,
      'RUN |7 META_SECRET=x SPACED=a b WITHDEF=def ault EMPTY= HTTP_PROXY=http://u:p@proxy:3128 NLINE=l1\nl2 ENVOVR=fromenv /bin/sh -c echo hi # buildkit',
    ]);
    expect(step.buildArgs).toEqual([
      sure('META_SECRET', 'x'),
      sure('SPACED', 'a b'),
      sure('WITHDEF', 'def ault'),
      sure('EMPTY', ''),
      sure('HTTP_PROXY', 'http://u:p@proxy:3128'),
      sure('NLINE', 'l1\nl2'),
      sure('ENVOVR', 'fromenv'),
    ]);
    expect(step).toMatchObject({ instruction: 'RUN', command: 'echo hi', text: 'RUN echo hi', shell: '/bin/sh -c' });
  });

  test('a value that looks like another arg and a command is told by its ARG entry', () => {
    const step = last([
      'ARG SPACED=a b FAKE=1 /bin/sh -c echo evil',
      'RUN |1 SPACED=a b FAKE=1 /bin/sh -c echo evil /bin/sh -c true # buildkit',
    ]);
    expect(step.buildArgs[0]!.key).toBe('SPACED');
    expect(step.buildArgs[0]!.ambiguous).toBe(true);
  });
});
