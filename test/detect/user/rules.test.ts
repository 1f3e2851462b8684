import { describe, expect, test } from '@jest/globals';
import { detectorWith, foundBy } from './load.ts';

/** Drawn once; no vendor's. */
const VALUE = 'q7Zt2Lm9Xc4Vb1Nw';
const rule = (rest: string) => `[[rules]]\nid = "mine"\nregex = '''mine-([a-zA-Z0-9]{16})(?:-(\\w+))?'''\n${rest}\n`;

describe('what of a match is the secret', () => {
  test.each([
    ['the first group', rule(''), `x mine-${VALUE} y`, [`mine=${VALUE}`]],
    ['the group that is asked for', rule('secretGroup = 2'), `mine-${VALUE}-tail`, ['mine=tail']],
    ['none where that group took no part', rule('secretGroup = 2'), `mine-${VALUE} `, []],
    ['all of it where there are no groups', "[[rules]]\nid='m'\nregex='''\\nab+\\n'''", 'x\nabbb\ny', ['m=abbb']],
    ['the first group with something in it', "[[rules]]\nid='m'\nregex='''k(x*)(y+)'''", 'k = kyy', ['m=yy']],
  ])('%s', async (_, toml, text, found) => expect(await foundBy(toml, text)).toEqual(found));
});

describe('conditions', () => {
  test.each([
    ['entropy is above', rule('entropy = 3.5'), `mine-${VALUE}`, 1],
    ['entropy is not above', rule('entropy = 3.5'), 'mine-aaaaaaaaaaaaaaab', 0],
    ['entropy is exactly it', rule('entropy = 4'), `mine-${VALUE}`, 0],
    ['a keyword stands in the match', rule('keywords = ["MINE-"]'), `mine-${VALUE}`, 1],
    ['a keyword stands elsewhere', rule('keywords = ["Far"]'), `mine-${VALUE}\n${'.\n'.repeat(50)}fAR away from it`, 1],
    ['no keyword stands anywhere', rule('keywords = ["far"]'), `mine-${VALUE}`, 0],
    ['the path matches too', rule("path = '''\\.txt$'''"), `mine-${VALUE}`, 1],
    ['the path does not', rule("path = '''\\.tf$'''"), `mine-${VALUE}`, 0],
    [
      'no literal is in the pattern, but a keyword',
      "[[rules]]\nid='m'\nregex='''\\b[0-9a-f]{20}\\b'''\nkeywords=['svc']",
      `svc: ${'0af7'.repeat(5)}`,
      1,
    ],
    [
      'no literal is in the pattern, nor the keyword in the text',
      "[[rules]]\nid='m'\nregex='''\\b[0-9a-f]{20}\\b'''\nkeywords=['svc']",
      `${'0af7'.repeat(5)}`,
      0,
    ],
    [
      'there is neither literal nor keyword',
      "[[rules]]\nid='m'\nregex='''\\b[0-9a-f]{20}\\b'''",
      `${'0af7'.repeat(5)}`,
      1,
    ],
    [
      'the keyword is too short to look for',
      "[[rules]]\nid='m'\nregex='''\\b[0-9a-f]{20}\\b'''\nkeywords=['0a']",
      `${'0af7'.repeat(5)}`,
      1,
    ],
    ['the pattern is one for RE2 alone', "[[rules]]\nid='m'\nregex='''svc(?:a*)*[\\pL]+'''", 'svcaaaaxyz', 1],
  ])('%s', async (_, toml, text, count) => expect((await foundBy(toml, text)).length).toBe(count));
});

test('a rule with a path alone finds files by their path', async () => {
  const toml = "[[rules]]\nid='keystore'\npath='''(?i)\\.p12$'''";
  expect(await foundBy(toml, 'anything', 'etc/server.P12')).toEqual(['keystore=file etc/server.P12']);
  expect(await foundBy(toml, 'anything', 'etc/server.pem')).toEqual([]);
});

describe('allowlists', () => {
  const text = `line before\nkey = "mine-${VALUE}" # harmless\n`;
  const kept = [`mine=${VALUE}`];
  const list = (rest: string) => rule(`[[rules.allowlists]]\n${rest}`);
  test.each([
    ['a pattern of the secret', list("regexes = ['''^q7''']"), []],
    ['a pattern that only the match has', list("regexes = ['''^mine''']"), kept],
    ['the same against the match', list("regexTarget = 'match'\nregexes = ['''^mine''']"), []],
    ['a pattern that only the line has', list("regexTarget = 'match'\nregexes = ['''harmless''']"), kept],
    ['the same against the line', list("regexTarget = 'line'\nregexes = ['''^key.*harmless$''']"), []],
    ['a pattern of another line', list("regexTarget = 'line'\nregexes = ['''before''']"), kept],
    ['a stop word in any case', list("stopwords = ['LM9X']"), []],
    ['a stop word that is not in it', list("stopwords = ['harmless']"), kept],
    ['a path', list("paths = ['''\\.txt$''']"), []],
    ['another path', list("paths = ['''\\.md$''']"), kept],
    ['one of several conditions', list("paths = ['''\\.md$''']\nstopwords = ['lm9']"), []],
    ['not all conditions', list("condition = 'AND'\npaths = ['''\\.md$''']\nstopwords = ['lm9']"), kept],
    ['all conditions', list("condition = 'and'\npaths = ['''file''']\nstopwords = ['lm9']"), []],
    ['the old form', rule("[rules.allowlist]\nstopwords = ['lm9']"), []],
    ['one for all rules', `${rule('')}[[allowlists]]\nstopwords = ['lm9']`, []],
    ['the old form for all rules', `${rule('')}[allowlist]\nstopwords = ['lm9']`, []],
    ['one for the rule by its ID', `${rule('')}[[allowlists]]\ntargetRules = ['mine']\nstopwords = ['lm9']`, []],
    [
      'one for another rule',
      `${rule('')}[[rules]]\nid='b'\nregex='zzz'\n[[allowlists]]\ntargetRules = ['b']\nstopwords = ['lm9']`,
      kept,
    ],
  ])('%s', async (_, toml, found) => expect(await foundBy(toml, text)).toEqual(found));

  test('a commit of a repository in the image', async () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    const toml = list(`commits = ['${commit.toUpperCase()}']`);
    expect(await foundBy(toml, text, `app/.git!${commit}!config`)).toEqual([]);
    expect(await foundBy(toml, text, `app/.git!${commit.replace('0', '1')}!config`)).toEqual(kept);
  });

  test('what they keep out is told to who asks why', async () => {
    const detector = await detectorWith(list("description = 'ours'\nstopwords = ['lm9']"));
    const hits = detector.explaining(10).text(text, { path: 'file.txt' });
    expect(hits.filter(({ ruleId }) => ruleId === 'mine')).toMatchObject([
      { dismissedBy: 'allowlist: ours', value: VALUE },
    ]);
    expect(detector.text(text, { path: 'file.txt' })).toEqual([]);
  });
});

describe('beside the rules of the program', () => {
  const token = `ghp_${'q7Zt2Lm9Xc4Vb1Nw'.repeat(3).slice(0, 36)}`;
  const text = `token = "${token}"\nDB_PASSWORD=tr0ub4dor-and-3-horses\n`;
  const ids = async (toml: string) => {
    const detector = await detectorWith(toml);
    return detector.text(text, { path: '.env' }).map(({ ruleId }) => ruleId);
  };
  const own = "[[rules]]\nid='m'\nregex='zzz'\n";
  const list = "[[allowlists]]\npaths = ['''env$''']\n";

  test.each([
    ['they stay', own, ['github-pat', 'named-password']],
    ['allowlists of the file are not for them', own + list, ['github-pat', 'named-password']],
    ['unless the file says that they belong together', `[extend]\nuseDefault = true\n${own}${list}`, []],
    [
      'or names one of them',
      `${own}[[allowlists]]\ntargetRules=['github-pat']\npaths=['''env$''']\n`,
      ['named-password'],
    ],
    [
      'or adds to one of them',
      "[[rules]]\nid='github-pat'\n[[rules.allowlists]]\nregexes=['''^ghp_q''']\n",
      ['named-password'],
    ],
    ['the file can leave them out', `[extend]\nuseDefault = false\n${own}`, []],
    ['or one of them', `[extend]\ndisabledRules = ['named-password']\n${own}`, ['github-pat']],
    ['a rule of the same ID takes the place of one', "[[rules]]\nid='github-pat'\nregex='zzz'\n", ['named-password']],
  ])('%s', async (_, toml, expected) => {
    const found = await ids(toml);
    expect(found.filter((id) => ['github-pat', 'named-password'].includes(id)).sort()).toEqual(expected);
  });

  test('a rule of the program says more of a token than one of the user', async () => {
    expect(await ids("[[rules]]\nid='m'\nregex='''ghp_\\w+'''\n")).toContain('github-pat');
  });
});

describe('wherever text is', () => {
  test('in a variable, by its name and value together', async () => {
    const detector = await detectorWith(
      `[extend]\nuseDefault=false\n[[rules]]\nid='m'\nregex='''(?i)acme_key=([a-z0-9]{16})'''\nkeywords=['acme']\n`,
    );
    expect(detector.named('ACME_KEY', VALUE)).toMatchObject([
      { ruleId: 'm', value: VALUE, offset: 0, key: 'ACME_KEY' },
    ]);
    expect(detector.named('OTHER_KEY', VALUE)).toEqual([]);
  });

  test('in UTF-16', async () => {
    const detector = await detectorWith(`[extend]\nuseDefault=false\n${rule('')}`);
    const bytes = Buffer.from(`some text mine-${VALUE} more`, 'utf16le');
    const hits: [string, number, number][] = [];
    const region = {
      file: { path: 'a' },
      start: 0,
      end: bytes.length,
      emitFrom: 0,
      emitTo: bytes.length,
      base: 0,
      whole: true,
    };
    detector.slab(bytes, [region], (_, { value, offset, length }) => hits.push([value, offset, length]));
    expect(hits).toEqual([[VALUE, 30, 32]]);
  });

  test('beyond ASCII', async () => {
    expect(await foundBy("[[rules]]\nid='m'\nregex='''schlüssel=(\\S+)'''", 'x schlüssel=geheimß y')).toEqual([
      'm=geheimß',
    ]);
  });
});
