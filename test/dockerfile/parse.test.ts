import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fullText, lineAt, parseDockerfile, positionOf } from '../../src/dockerfile/index.ts';

const one = (source: string) => parseDockerfile(source).instructions[0]!;

describe('lines', () => {
  test('continuations, comments and empty lines between them', () => {
    const run = one('RUN apt-get update && \\\n  # why\n\n  apt-get install -y curl \\\n  && true\nUSER x\n');
    expect(run.body).toBe('apt-get update &&   apt-get install -y curl   && true');
    expect([run.startLine, run.endLine]).toEqual([1, 5]);
    expect(lineAt(run, run.body.indexOf('update'))).toBe(1);
    expect(lineAt(run, run.body.indexOf('install'))).toBe(4);
    expect(lineAt(run, run.body.indexOf('true'))).toBe(5);
  });

  test('each character of a body knows its place in the source', () => {
    const source = '  RUN --mount=type=cache,target=/c \\\n  # why\n\tapt-get x && \\\n    make all\n';
    const run = one(source);
    const lines = source.split('\n');
    for (let at = 0; at < run.body.length; at++) {
      const { line, column } = positionOf(run, at);
      expect(lines[line - 1]![column - 1]).toBe(run.body[at]);
    }
  });

  test('a doubled mark is no continuation', () => {
    expect(parseDockerfile('RUN echo \\\\\nUSER x').instructions.map((each) => each.keyword)).toEqual(['RUN', 'USER']);
  });

  test('the backtick by directive', () => {
    const file = parseDockerfile('# escape=`\nRUN dir C:\\ `\n  && echo x\n');
    expect(file.escape).toBe('`');
    expect(file.instructions[0]!.body).toBe('dir C:\\   && echo x');
  });

  test('directives only head the file', () => {
    const file = parseDockerfile('# syntax=docker/dockerfile:1\n# check=skip=all\n# a comment\n# escape=`\nFROM a');
    expect(file.syntax).toBe('docker/dockerfile:1');
    expect(file.escape).toBe('\\');
    expect(file.directives.map((each) => each.line)).toEqual([1, 2]);
    expect(parseDockerfile('FROM a\n# syntax=x').syntax).toBeUndefined();
  });

  test('line ends of Windows, a byte order mark, and no newline at the end', () => {
    const file = parseDockerfile('\ufeffFROM a\r\nRUN x \\\r\n  y');
    expect(file.instructions.map((each) => [each.keyword, each.body, each.endLine])).toEqual([
      ['FROM', 'a', 1],
      ['RUN', 'x   y', 3],
    ]);
  });
});

describe('instructions', () => {
  test('flags', () => {
    const run = one('RUN --mount=type=secret,id=tok,target="/a b" --network=none cat --number x');
    expect(run.flags).toEqual([
      { name: 'mount', value: 'type=secret,id=tok,target="/a b"' },
      { name: 'network', value: 'none' },
    ]);
    expect(run.body).toBe('cat --number x');
  });

  test('keywords in any case', () => {
    expect(one('from alpine as build').keyword).toBe('FROM');
  });

  test('exec form', () => {
    expect(one('CMD ["a", "b c"]').json).toEqual(['a', 'b c']);
    expect(one('HEALTHCHECK --interval=5s CMD ["curl", "x"]').json).toEqual(['curl', 'x']);
    expect(one('RUN [ -f x ] && true').json).toBeUndefined();
  });

  test('ONBUILD holds an instruction', () => {
    expect(one('ONBUILD RUN --mount=type=cache,target=/c make').inner).toMatchObject({
      keyword: 'RUN',
      flags: [{ name: 'mount' }],
      body: 'make',
    });
  });

  test('stages', () => {
    const file = parseDockerfile('ARG G=1\nFROM a AS b\nRUN x\nFROM c\nCOPY --from=b /x /y');
    expect(file.instructions.map((each) => each.stage)).toEqual([-1, 0, 0, 1, 1]);
  });
});

describe('here-documents', () => {
  test('of RUN', () => {
    const file = parseDockerfile('RUN <<EOT\necho a\nexport PW=x\nEOT\nUSER x');
    expect(file.instructions.map((each) => each.keyword)).toEqual(['RUN', 'USER']);
    const [doc] = file.instructions[0]!.heredocs;
    expect(doc).toEqual({ name: 'EOT', content: 'echo a\nexport PW=x\n', expand: true, startLine: 2, endLine: 3 });
    expect(file.instructions[0]!.endLine).toBe(4);
    expect(fullText(file.instructions[0]!)).toBe('<<EOT\necho a\nexport PW=x\nEOT');
  });

  test('quoted, chomped, several at once, with a descriptor', () => {
    const copy = one('COPY <<\'A\' <<-"B" 3<<C /dest/\na $X\nA\n\tb\n\tB\nc\nC\n');
    expect(copy.heredocs.map(({ name, content, expand }) => [name, content, expand])).toEqual([
      ['A', 'a $X\n', false],
      ['B', 'b\n', false],
      ['C', 'c\n', true],
    ]);
  });

  test('never closed: to the end of the file', () => {
    const run = one('RUN cat <<EOF > x\na\nb');
    expect(run.heredocs[0]).toMatchObject({ content: 'a\nb\n', startLine: 2, endLine: 3 });
  });

  test('in ONBUILD; not in CMD, and not a here-string', () => {
    expect(one('ONBUILD RUN <<E\nx\nE').inner!.heredocs).toHaveLength(1);
    expect(one('CMD cat <<E').heredocs).toEqual([]);
    expect(one('RUN cat <<<word').heredocs).toEqual([]);
  });
});

test('any text is read without an error, and every line belongs to one instruction at most', () => {
  const piece = fc.constantFrom(
    'RUN ',
    'COPY <<E /x',
    'E',
    '\n',
    '\\\n',
    '# c\n',
    'ENV A="',
    '"',
    '[',
    '--x=',
    'FROM a',
    ' ',
    '`',
    '\r\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 30 }), (parts) => {
      let last = 0;
      for (const each of parseDockerfile(parts.join('')).instructions) {
        expect(each.startLine).toBeGreaterThan(last);
        expect(each.endLine).toBeGreaterThanOrEqual(each.startLine);
        last = each.endLine;
      }
    }),
    { numRuns: 1000 },
  );
});
