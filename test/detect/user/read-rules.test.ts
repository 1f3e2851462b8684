import { describe, expect, test } from '@jest/globals';
import { select } from '../../../src/detect/choose.ts';
import { extended } from '../../../src/detect/user/index.ts';
import { fileOf } from './load.ts';

const RULE = '[[rules]]\nid = "a"\nregex = "abc"\n';

async function complaint(toml: string): Promise<string> {
  try {
    await select({ file: fileOf(toml), enabled: [], disabled: [] });
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a bad rule is named with file, line and reason', () => {
  test.each([
    ['title = "x\n', /^rules\.toml:1: not valid TOML: /],
    [`${RULE}regex = "twice"\n`, /^rules\.toml:4: not valid TOML: /],
    ['[[rules]]\nregex = "abc"\n', /^rules\.toml:1: this rule has no id\.$/],
    [`# first\n\n${RULE}\n[[rules]]\n  id = "b"\n`, /^rules\.toml:7: the rule "b" has neither regex nor path/],
    [`${RULE}\n[[rules]]\nid = "b"\nregex = '''(a'''\n`, /^rules\.toml:7: no valid pattern of RE2: missing closing \)/],
    [
      `[[rules]]\nid = "b"\ndescription = '''\n[[rules]]\nregex ='''\nregex = "*"\n`,
      /^rules\.toml:6: no valid pattern/,
    ],
    ['[[rules]]\nid = "a"\npath = "(?=x)"\n', /^rules\.toml:3: no valid pattern of RE2/],
    ['[[rules]]\nid = "a"\nregex = "(?<=x)y"\n', /^rules\.toml:3: no valid pattern of RE2/],
    [`${RULE}secretGroup = 1\n`, /^rules\.toml:1: the rule "a" has its secret in group 1, and its regex has 0\.$/],
    [`${RULE}entropy = "3"\n`, /^rules\.toml:4: entropy must be a number/],
    [`${RULE}keywords = "abc"\n`, /^rules\.toml:4: keywords must be a list of texts/],
    [`${RULE}keywords = [\n  "abc",\n  " ",\n]\n`, /^rules\.toml:6: an empty keyword/],
    [`${RULE}keyword = ["abc"]\n`, /^rules\.toml:4: there is no "keyword" here\. Known are id, /],
    [`${RULE}severity = "awful"\n`, /^rules\.toml:4: severity is one of .*critical, not "awful"\.$/],
    [`${RULE}${RULE}`, /^rules\.toml:4: there is a rule "a" at rules\.toml:1 already\.$/],
    [`${RULE}[[rules.allowlists]]\ndescription = "x"\n`, /^rules\.toml:4: this allowlist has none of paths, regexes/],
    [`${RULE}[[rules.allowlists]]\nregexes = [\n '''a''',\n '''[''',\n]\n`, /^rules\.toml:7: no valid pattern of RE2/],
    [
      `${RULE}[[rules.allowlists]]\nstopwords = ["x"]\ncondition = "NOR"\n`,
      /^rules\.toml:6: condition is one of and, or/,
    ],
    [
      `${RULE}[[rules.allowlists]]\nregexes = ["x"]\nregexTarget = "file"\n`,
      /^rules\.toml:6: regexTarget is one of secret, match, line, not "file"\.$/,
    ],
    [
      `${RULE}[rules.allowlist]\nregexes = ["x"]\n[[rules.allowlists]]\nregexes = ["y"]\n`,
      /either allowlist or allowlists/,
    ],
    [`${RULE}[[allowlists]]\ntargetRules = ["nope"]\nregexes = ["x"]\n`, /^rules\.toml:4: there is no rule "nope"\.$/],
    [`${RULE}[[rules.required]]\nid = "x"\n`, /^rules\.toml:4: there is no "required" here/],
    ['[extend]\nurl = "x"\n', /^rules\.toml:2: there is no "url" here/],
    ['rules = 3\n', /^rules\.toml:1: rules must be a list of tables/],
    ['[[rules]]\nid = "a b"\nregex = "x"\n', /^rules\.toml:2: an id has neither blanks/],
  ])('%j', async (toml, message) => {
    expect(await complaint(toml)).toMatch(message);
  });

  test('and a good one is not', async () => expect(await complaint(RULE)).toBe('none'));
});

test('a pattern may be what no other engine takes', async () => {
  expect(await complaint('[[rules]]\nid = "a"\nregex = "\\\\p{Greek}(?:x*)*"\n')).toBe('none');
});

describe('a file that extends another', () => {
  const base = fileOf(
    `[[rules]]\nid = "a"\ndescription = "first"\nregex = "abc"\nkeywords = ["abc"]\nentropy = 2\ntags = ["t"]\n` +
      `[[rules]]\nid = "gone"\nregex = "x"\n[[allowlists]]\nstopwords = ["one"]\n`,
  );
  const file = fileOf(
    `[extend]\npath = "base.toml"\ndisabledRules = ["gone"]\n` +
      `[[rules]]\nid = "a"\ndescription = "second"\nkeywords = ["b"]\n[[rules.allowlists]]\nregexes = ["z"]\n` +
      `[[rules]]\nid = "new"\nregex = "n"\n[[allowlists]]\nstopwords = ["two"]\n`,
  );
  const joined = extended(base, file);

  test('leaves out what it disables, and adds its own', () => {
    expect(joined.rules.map(({ id }) => id)).toEqual(['a', 'new']);
  });

  test('changes of a rule what it names, and adds to its lists', () => {
    const [rule] = joined.rules;
    expect(rule).toMatchObject({ description: 'second', entropy: 2, keywords: ['abc', 'b'], tags: ['t'] });
    expect(rule!.regex!.text).toBe('abc');
    expect(rule!.allowlists).toHaveLength(1);
  });

  test('has the allowlists of both', () => {
    expect(joined.allowlists.flatMap(({ stopwords }) => stopwords)).toEqual(['two', 'one']);
  });
});
