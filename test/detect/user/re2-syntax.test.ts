import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { toJavaScript } from '../../../src/detect/user/re2-syntax.ts';

type Spans = readonly (readonly (readonly number[] | undefined)[])[];

/** All matches with their groups, by RE2 itself. */
function byRe2(pattern: string, text: string): Spans {
  const matcher = RE2JS.compile(pattern).matcher(text);
  const out = [];
  while (matcher.find()) {
    const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, i) => i);
    out.push(groups.map((i) => (matcher.start(i) < 0 ? undefined : [matcher.start(i), matcher.end(i)])));
  }
  return out;
}

function byJavaScript(pattern: string, text: string): Spans {
  const native = new RegExp(toJavaScript(pattern), 'dg');
  return [...text.matchAll(native)].map((match) => match.indices!.map((span) => span && [...span]));
}

/** Every byte once, and what brings letters, digits and blanks together. */
const BYTES = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte)).join('');
const TEXT = `${BYTES}abc ABC aBc\nabc_123 foo.bar\tX-7}{][)(\n\nKk sS \r\nab\n`;

describe('every construct finds what RE2 finds', () => {
  test.each([
    ...[
      'abc',
      '(?i)abc',
      'a(?i)b(?-i)c',
      'a(?i:b)c',
      '(?i:a(?-i:b)c)',
      '(?i)a|b',
      'x(?i)|B',
      '(?:(?i)a)B',
      '(a)|(?i)(b)',
    ],
    ...[
      '(?P<name>a)(b)',
      '(?<name>b)',
      'a.c',
      '(?s)b.\\w',
      '(?s:.)\n',
      '(?-s).',
      '(?m)^a',
      '(?m)c$',
      '^a',
      '\\na',
      '$',
      '\\z',
    ],
    ...[
      '\\Aab',
      'b\\z',
      '\\b\\w+\\b',
      '\\Bb',
      '\\d+',
      '\\D{3}',
      '\\s+',
      '\\S+',
      '\\w+',
      '\\W+',
      '[\\d]+',
      '[\\s\\d]+',
      '[^\\S]+',
    ],
    ...[
      '[^\\w]+',
      '[\\W_]+',
      '[[:alpha:]]+',
      '[[:^alpha:]]+',
      '[[:alnum:]_]+',
      '[^[:space:]]+',
      '[[:punct:]]+',
      '[[:word:]]+',
    ],
    ...[
      '[[:upper:]][[:lower:]]',
      '[[:xdigit:]]+',
      '[[:cntrl:]]+',
      '[[:print:]]+',
      '[[:blank:]]',
      '[[:ascii:]]+',
      '[[:graph:]]+',
    ],
    ...[
      '(?i)[a-f]+',
      '(?i)[^a-f]+',
      '(?i)[[:lower:]]+',
      '(?i)k',
      '(?i)s+',
      '[]a]',
      '[^]a]+',
      '[a-]',
      '[-a]',
      '[a\\-c]+',
      '[\\]]',
    ],
    ...[
      '\\x41',
      '\\x{42}',
      '[\\x41-\\x43]+',
      '\\101',
      '\\t',
      '\\a',
      '\\f',
      '\\v',
      '\\n',
      '\\r',
      '\\.',
      '\\{',
      '\\}',
      '\\/',
      '\\-',
    ],
    ...[
      'a{2}',
      'a{1,}',
      '[a-c]{2,3}',
      '[a-c]{2,3}?',
      'a*?b',
      'a??b',
      '(?U)a+',
      '(?U)[a-c]+?',
      'x{',
      'X-7}',
      '{,3}',
      'a{,2}',
      '}{',
    ],
    ...[
      '\\Qa.c\\E',
      '\\Qfoo.\\Ebar',
      '(?i)\\QFOO.\\E',
      '\\Q{}',
      '(a|b)+',
      '(?:a|ab)(?:c|bcd)?',
      '(a)?b',
      '(a*)(b*)',
      '()|a',
      '|a',
    ],
    ...[
      '\\[',
      '\\(',
      '[(]',
      '[.]',
      '[$^]',
      '\\$',
      '\\^',
      '#',
      "'",
      '"',
      '[|]',
      '\\|',
      '(?:)',
      '\\_',
      '~',
      'é',
      '[é]',
      '[\\x80-\\xff]+',
    ],
  ])('%s', (pattern) => {
    expect(byJavaScript(pattern, TEXT)).toEqual(byRe2(pattern, TEXT));
  });

  const atom = fc.constantFrom(
    'a',
    'b',
    'A',
    '.',
    '[ab]',
    '[^a]',
    '\\w',
    '\\s',
    '(?i:ab)',
    '\\b',
    '^',
    '$',
    '-',
    '[[:upper:]]',
  );
  const repeat = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}', '+?', '*?');
  const repeatable = (piece: string) => !/^(?:\\b|\^|\$)$/.test(piece);
  const piece = fc.tuple(atom, repeat).map(([one, times]) => (repeatable(one) ? one + times : one));
  const sequence = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
  const pattern = fc.oneof(
    sequence,
    fc.tuple(sequence, sequence).map(([a, b]) => `(${a})|${b}`),
    fc.tuple(sequence, sequence).map(([a, b]) => `(?i)${a}(?:${b})`),
    fc.tuple(sequence, sequence).map(([a, b]) => `(?:${a}(?i)|${b})A`),
  );

  test('whatever is put together of them', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '-', ' ', '\n'), maxLength: 12 });
    fc.assert(
      fc.property(pattern, text, (one, where) => {
        expect(byJavaScript(one, where)).toEqual(byRe2(one, where));
      }),
      { numRuns: 500 },
    );
  });
});

test.each(['a**', '(a', 'a)', '[a', '[z-a]', '\\pL', '(?=a)', '(?<=a)b', '\\1', '[[:nope:]]', '*a', '\\y', '(?#x)'])(
  '%s has no translation',
  (pattern) => expect(() => toJavaScript(pattern)).toThrow(),
);
