/**
 * Secrets that have no form of their own, found by the name they go by: passwords as people choose them.
 * `valuesAt` reads the assignment that a key word is part of, in the syntax of its file; `judge` says what to make of it.
 */
import type { ByteRun } from '../prefilter/index.ts';
import type { FileContext, NamedValue } from '../types.ts';
import { isLineEnd } from './chars.ts';
import { classify } from './key.ts';
import { kindOf } from './kind.ts';
import { keyAround, type Site, siteAt } from './site.ts';
import { readAny } from './syntax/any.ts';
import { isColumn } from './syntax/columns.ts';
import { commandWords, readCommand } from './syntax/command.ts';
import { expectWords, readExpect } from './syntax/expect.ts';
import { hashWords, readHash } from './syntax/hash.ts';
import { readBasic, readBearer } from './syntax/header.ts';
import { joinedWords, readJoined } from './syntax/joined.ts';
import { readKubernetes } from './syntax/kubernetes.ts';
import { loginCalls, readLogin } from './syntax/login.ts';
import { isNamed } from './syntax/pairs.ts';
import { readPiped, readStdin, stdinKeys, stdinWords } from './syntax/piped.ts';
import { readIdentified } from './syntax/sql.ts';
import { readUrl, userInfo } from './syntax/url.ts';

export { judge, ruleIdOf } from './judge.ts';
export { namedRules } from './rules.ts';

const NOTHING: NamedValue[] = [];

type ReadAt = (text: string, at: number) => NamedValue[];

/** Words that begin a syntax of their own rather than stand in a key. */
const SPECIAL: ReadonlyArray<readonly [string, ReadAt]> = [
  ['://', readUrl],
  ['identified', readIdentified],
  ['basic ', readBasic],
  ['bearer ', readBearer],
  ...loginCalls.map((word): [string, ReadAt] => [word, readLogin]),
  ...commandWords.map((word): [string, ReadAt] => [word, readCommand]),
  ...joinedWords.map((word): [string, ReadAt] => [word, readJoined]),
  ...expectWords.map((word): [string, ReadAt] => [word, readExpect]),
  ...stdinWords.map((word): [string, ReadAt] => [word, readStdin]),
  ...hashWords.map((word): [string, ReadAt] => [word, readHash]),
];

/** Passwords by names that have none of the usual words. */
const OTHER_WORDS = [
  '_pw',
  'pw:',
  'pw = ',
  'rootpw',
  'bindpw',
  'userpw',
  'adminpw',
  'dbpw',
  'senha',
  'contrase',
  'kennwort',
  'wachtwoord',
  'pswd',
  'psswd',
  'haslo',
  'heslo',
  'jelszo',
  'salasana',
  'losenord',
  'kodeord',
  'lozinka',
  'sifre',
] as const;

/** Words that a key holds when its value may be a secret. */
const KEYS = ['pass', 'pwd', 'secret', 'token', 'cred', 'auth', 'key', 'webhook', 'cookie', ...OTHER_WORDS] as const;

/** What must follow a word for `valuesAt` to give anything; for words that stand in many texts. */
export const demands: Readonly<Record<string, readonly ByteRun[]>> = { '://': userInfo };

/** Lower-case words, looked for in any letter case, at which `valuesAt` is to be called. */
export const keyWords: readonly string[] = [...KEYS, ...SPECIAL.map(([word]) => word)];

/** The same by their first character, so that most hits cost one look. */
const byFirst: (typeof SPECIAL | undefined)[] = [];
for (const [word] of SPECIAL) {
  const code = word.charCodeAt(0);
  byFirst[code] = SPECIAL.filter(([other]) => other.charCodeAt(0) === code);
}

/** The named values that the key word at `at` is part of. Looks at a bounded span around it. */
export function valuesAt(text: string, at: number, file: FileContext): NamedValue[] {
  const special = specialAt(text, at);
  if (special !== undefined) return special(text, at);
  const site = siteAt(text, at, kindOf(file));
  if (site === undefined) return NOTHING;
  const own = ownForm(site, at);
  if (own.length > 0) return own;
  if (site.operator === 'none' && !isNamed(text, site.keyStart) && !isColumn(site)) return NOTHING;
  return classify(site.key) === undefined ? NOTHING : readAny(site);
}

/** Characters before and behind a key word that `glance` wants to see. */
export const GLANCE = { before: 128, after: 80 } as const;

/**
 * What a key word at `at` may come to, told from a short text: most are parts of names that call for no secret. Without a
 * `value`, `valuesAt` would give nothing, whatever stands farther away; a `key` calls for a secret all the same.
 */
export function glance(text: string, at: number): 'nothing' | 'key' | 'value' {
  if (specialAt(text, at) !== undefined) return 'value';
  const bounds = keyAround(text, at);
  if (bounds === undefined) return 'value';
  const key = text.slice(bounds.start, bounds.end);
  if (OWN_FORMS.has(key)) return 'value';
  if (classify(key) === undefined) return 'nothing';
  const endsLine = bounds.end === text.length || isLineEnd(text.charCodeAt(bounds.end));
  return !endsLine || isNamed(text, bounds.start) ? 'value' : 'key';
}

const OWN_FORMS: ReadonlySet<string> = new Set(['Secret', 'secret', ...stdinKeys]);

/** Forms that the word itself stands for rather than names. */
function ownForm(site: Site, at: number): NamedValue[] {
  const { key, text } = site;
  if (key.length === 6 && (key === 'Secret' || key === 'secret')) return readKubernetes(text, at);
  return stdinKeys.includes(key) ? readPiped(site) : NOTHING;
}

function specialAt(text: string, at: number): ReadAt | undefined {
  const code = text.charCodeAt(at);
  const entries = byFirst[isUpper(code) ? code | 0x20 : code];
  if (entries === undefined) return undefined;
  for (const [word, read] of entries) if (text.slice(at, at + word.length).toLowerCase() === word) return read;
  return undefined;
}

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
