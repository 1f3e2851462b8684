/** Users' rules find, through the prefilter and in pieces, what RE2 finds when it is run plainly over whole texts. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { RE2JS } from 're2js';
import { RegionCutter } from '../../../scanners/layer-regions.ts';
import { select } from '../../../src/detect/choose.ts';
import { createDetector, type Detector } from '../../../src/detect/index.ts';
import type { RuleFile } from '../../../src/detect/user/index.ts';
import { fileOf } from './load.ts';

const KEYED = (words: string, value: string) =>
  String.raw`(?i)[\w.-]{0,50}?(?:${words})(?:[ \t\w.-]{0,20})[\s'"]{0,3}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,)[\x60'"\s=]{0,5}(${value})(?:[\x60'"\s;]|\\[nr]|$)`;

/** In the shapes that published rule files have: keyed values, prefixes, scoped flags, endless repetitions, several lines. */
const RULES: readonly (readonly [id: string, regex: string, ...keywords: string[]])[] = [
  ['keyed-hex', KEYED('acme', '[a-f0-9]{32}'), 'acme'],
  ['keyed-case', KEYED('(?-i:[Zz]orb|ZORB)', '[a-z0-9_-]{24}'), 'zorb'],
  [
    'keyed-many',
    KEYED('access|key|secret|passw(?:or)?d|token', '[\\w.=-]{10,150}|[a-z0-9][a-z0-9+/]{11,}={0,3}'),
    'access',
    'key',
    'secret',
    'passw',
    'token',
  ],
  [
    'twice-keyed',
    String.raw`[\w.-]{0,50}?(?i:[\w.-]{0,50}?(?:(?-i:[Qq]uux|QUUX))(?:[ \t\w.-]{0,20})[\s'"]{0,3})(?:=|>|:)[\x60'"\s=]{0,5}([0-9a-f]{40})(?:['"\s;]|$)`,
    'quux',
  ],
  ['prefix', String.raw`\b(acm_[A-Za-z0-9]{20})\b`, 'acm_'],
  ['prefix-case', String.raw`\b(ACK-(?i)[a-f0-9]{16}-[a-z0-9]{4})(?:['"\s;]|$)`, 'ack-'],
  ['short-prefix', 'QK[0-9a-f]{30}', 'qk'],
  [
    'choice',
    String.raw`\b((?:zk|zp)_(?:test|live)_[a-zA-Z0-9]{10,60})(?:['"\s;]|$)`,
    'zk_test',
    'zk_live',
    'zp_test',
    'zp_live',
  ],
  ['alternatives', String.raw`\bone_([a-z0-9]{12})\b|\btwo-([A-Z0-9]{12})\b`, 'one_', 'two-'],
  ['inner-word', String.raw`[a-z0-9]{14}\.(?-i:atlasx)\.[a-z0-9_-]{20,30}`, 'atlasx'],
  ['endless', 'zox[bp]-[0-9]{4,8}-[a-zA-Z0-9]+', 'zox'],
  [
    'endless-inside',
    String.raw`\b(ez[a-zA-Z0-9]{17,}\.ez[a-zA-Z0-9/_-]{17,}\.(?:[a-zA-Z0-9/_-]{10,}={0,2})?)(?:['"\s;]|$)`,
    'ez',
  ],
  ['posix', '(?P<all>pat[[:alnum:]]{14}[.][[:xdigit:]]{20})', 'pat'],
  ['no-literal', String.raw`\b(\d{15,16}(?:\||%)[0-9a-z_-]{27,40})\b`, 'face'],
  ['block', `(?is)-----begin[ a-z]{0,20}thing-----.{20,}?-----end[ a-z]{0,20}thing-----`, '-----begin'],
  ['lines', String.raw`\bfetch\b(?:.*?|.*?(?:[\r\n]{1,2}.*?){1,3})[ \t](?:-H|--head)[ =]"Auth: ([\w-]{8,})"`, 'fetch'],
  ['yaml', String.raw`(?i)kind:[ \t]*secret(?s:.){0,200}?data:\s+(\w+:[ \t]*[a-z0-9+/]{10,}={0,2})`, 'secret'],
  ['ends', String.raw`(?m)^sealed (\w{10,})$`, 'sealed'],
  ['at-the-end', String.raw`finis=(\w{10,})\z`, 'finis'],
  ['lone', '(?U)<<([a-z]{8,})>>', '<<'],
];

/** The same for every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const HEX = '0123456789abcdef';
const ALL = `${LETTERS}${LETTERS.toUpperCase()}0123456789`;

function drawn(next: () => number, set: string, length: number): string {
  return Array.from({ length }, () => set[Math.floor(next() * set.length)]).join('');
}

/** Lines of which many match, many nearly do, and many stand together so that matches run into one another. */
function sample(next: () => number): string {
  const v = (set: string, length: number) => drawn(next, set, length);
  const few = Math.floor(next() * 3) - 1;
  const lines = [
    () => `ACME_KEY = "${v(HEX, 32 + few)}"`,
    () => `zorb-id: ${v(`${LETTERS}_-`, 24 + few)};`,
    () => `db.password="${v(ALL, 12)}", secret_token: '${v(ALL, 20)}'`,
    () => `key key key key => ${v(`${ALL}+/`, 40 + few)}==`,
    () => `my_quux_hash=${v(HEX, 40 + few)}`,
    () => `acm_${v(ALL, 20 + few)} acm_${v(ALL, 20)}acm_${v(ALL, 20)}`,
    () => `"ACK-${v(`${HEX}ABCDEF`, 16)}-${v(ALL, 4)}"`,
    () => `QK${v(HEX, 30)}QK${v(HEX, 29)}`,
    () => `z${next() < 0.5 ? 'k' : 'p'}_live_${v(ALL, 10 + few)} `,
    () => `one_${v(LETTERS, 12)} two-${v(ALL.toUpperCase(), 12)}`,
    () => `${v(LETTERS, 14)}.atlasx.${v(LETTERS, 25)} ${v(LETTERS, 9)}.atlasx.${v(LETTERS, 20 + few)}`,
    () => `zoxb-${v('0123456789', 6)}-${v(ALL, Math.floor(next() * 300))}`,
    () => `ez${v(ALL, 20)}.ez${v(ALL, 30)}.${v(ALL, 12 * few)} `,
    () => `pat${v(ALL, 14)}.${v(HEX, 20)}`,
    () => `${v('0123456789', 15)}|${v(LETTERS, 30)} face`,
    () => `-----BEGIN NEW THING-----\n${v(ALL, 64)}\n${v(ALL, 40)}\n-----END NEW THING-----`,
    () => `fetch -v http://x \\\n  --data y \\\n  -H "Auth: ${v(ALL, 12)}"`,
    () => `kind: Secret\nname: x\ndata:\n  pw: ${v(ALL, 16)}=`,
    () => `sealed ${v(LETTERS, 12 + few)}`,
    () => `<<${v(LETTERS, 12)}>>`,
    () => v(`${ALL} .:="'`, 60),
    () => '',
  ];
  const body = Array.from({ length: 30 }, () => lines[Math.floor(next() * lines.length)]!()).join('\n');
  return next() < 0.3 ? `${body}\nfinis=${v(LETTERS, 12)}` : `${body}\n`;
}

type Place = readonly [rule: string, from: number, to: number];

/** What each rule's pattern finds where one of its keywords stands in the text. */
function byRe2(text: string): Place[] {
  const lower = text.toLowerCase();
  const found: Place[] = [];
  for (const [id, regex, ...keywords] of RULES) {
    if (!keywords.some((word) => lower.includes(word))) continue;
    const matcher = RE2JS.compile(regex).matcher(text);
    while (matcher.find()) found.push([id, matcher.start(), matcher.end()]);
  }
  return found;
}

function fileWith(rules: typeof RULES): RuleFile {
  const toml = rules.map(
    ([id, regex, ...words]) => `[[rules]]\nid = "${id}"\nregex = '''${regex}'''\nkeywords = ${JSON.stringify(words)}\n`,
  );
  return fileOf(`[extend]\nuseDefault = false\n${toml.join('')}`);
}

const overlaps = ([, a, b]: Place, [, c, d]: Place): boolean => a < d && c < b;

let detectors: ReadonlyMap<string, Detector>;
beforeAll(async () => {
  const each = RULES.map(async (rule): Promise<[string, Detector]> => {
    const selection = await select({ file: fileWith([rule]), enabled: [], disabled: [] });
    return [rule[0], createDetector({ version: 'test', selection })];
  });
  detectors = new Map(await Promise.all(each));
});

function foundIn(detector: Detector, text: string): Place[] {
  return detector
    .text(text, { path: 'sample.txt' })
    .map(({ ruleId, offset, length }) => [ruleId, offset, offset + length]);
}

describe.each(RULES.map(([id]) => id))('%s', (id) => {
  test('finds where RE2 finds, and nowhere else', () => {
    const next = random(7);
    let count = 0;
    for (let i = 0; i < 25; i++) {
      const text = sample(next);
      const expected = byRe2(text).filter(([rule]) => rule === id);
      const found = foundIn(detectors.get(id)!, text);
      expect([text, expected.filter((one) => !found.some((other) => overlaps(one, other)))]).toEqual([text, []]);
      expect([text, found.filter((one) => !expected.some((other) => overlaps(one, other)))]).toEqual([text, []]);
      count += expected.length;
    }
    // A rule that never matched would show nothing.
    expect(count).toBeGreaterThan(0);
  });
});

test('a large file gives the same in pieces', async () => {
  const selection = await select({ file: fileWith(RULES), enabled: [], disabled: [] });
  const detector = createDetector({ version: 'test', selection });
  const next = random(11);
  const text = Array.from({ length: 150 }, () => sample(next)).join(`\n${'filler '.repeat(40)}\n`);
  const all = byRe2(text);
  const expected = all.filter(([rule]) => !['no-literal', 'at-the-end'].includes(rule));
  const found = inSlabs(detector, Buffer.from(text), 128 << 10);
  expect(expected.length).toBeGreaterThan(1000);
  expect(expected.filter((one) => !found.some((other) => overlaps(one, other)))).toEqual([]);
  expect(found.filter((one) => !all.some((other) => overlaps(one, other)))).toEqual([]);
});

/** Searches as a layer is searched: slab by slab, each with what is carried over from the one before. */
function inSlabs(detector: Detector, bytes: Buffer, slabBytes: number): Place[] {
  const cutter = new RegionCutter(detector.context);
  const slab = detector.allocate(cutter.carryBytes + slabBytes);
  const found: Place[] = [];
  cutter.begin({ path: 'large.txt' }, bytes.length);
  let filled = 0;
  for (let at = 0; at < bytes.length; ) {
    const part = bytes.subarray(at, at + slabBytes);
    slab.set(part, filled);
    cutter.extend(filled, filled + part.length);
    filled += part.length;
    at += part.length;
    if (at >= bytes.length) cutter.finish();
    const { regions, carryFrom } = cutter.endSlab(slab, filled);
    detector.slab(slab, regions, (_, { ruleId, offset, length }) => found.push([ruleId, offset, offset + length]));
    slab.copyWithin(0, carryFrom, filled);
    filled -= carryFrom;
  }
  return found;
}
