/**
 * Secrets that have no form of their own, found by the name they go by: passwords as people choose them.
 * `valuesAt` reads the assignment that a key word is part of, in the syntax of its file; `judge` says what to make of it.
 */
import type { FileContext, NamedValue } from '../types.ts';
import { classify } from './key.ts';
import { kindOf } from './kind.ts';
import { siteAt } from './site.ts';
import { readAny } from './syntax/any.ts';
import { commandWords, readCommand } from './syntax/command.ts';
import { hashWords, readHash } from './syntax/hash.ts';
import { readBasic, readBearer } from './syntax/header.ts';
import { readKubernetes } from './syntax/kubernetes.ts';
import { readPiped } from './syntax/piped.ts';
import { readIdentified } from './syntax/sql.ts';
import { readUrl } from './syntax/url.ts';

export { judge } from './judge.ts';
export { namedRules } from './rules.ts';

type ReadAt = (text: string, at: number) => NamedValue[];

/** Words that begin a syntax of their own rather than stand in a key. */
const SPECIAL: ReadonlyArray<readonly [string, ReadAt]> = [
  ['://', readUrl],
  ['identified', readIdentified],
  ['basic ', readBasic],
  ['bearer ', readBearer],
  ...commandWords.map((word): [string, ReadAt] => [word, readCommand]),
  ...hashWords.map((word): [string, ReadAt] => [word, readHash]),
];

/** Words that a key holds when its value may be a secret. */
const KEYS = ['pass', 'pwd', 'secret', 'token', 'cred', 'auth', 'key', 'webhook', 'cookie'] as const;

/** Lower-case words, looked for in any letter case, at which `valuesAt` is to be called. */
export const keyWords: readonly string[] = [...KEYS, ...SPECIAL.map(([word]) => word)];

const byFirst = new Map<number, (readonly [string, ReadAt])[]>();
for (const entry of SPECIAL) {
  const code = entry[0].charCodeAt(0);
  byFirst.set(code, [...(byFirst.get(code) ?? []), entry]);
}

/** The named values that the key word at `at` is part of. Looks at a bounded span around it. */
export function valuesAt(text: string, at: number, file: FileContext): NamedValue[] {
  const special = specialAt(text, at);
  if (special !== undefined) return special(text, at);
  const site = siteAt(text, at, kindOf(file));
  if (site === undefined) return [];
  if (/^secret$/i.test(site.key)) {
    const members = readKubernetes(text, at);
    if (members.length > 0) return members;
  }
  if (classify(site.key) === undefined) return [];
  if (/^(?:ch)?passwd$/.test(site.key)) {
    const piped = readPiped(site);
    if (piped.length > 0) return piped;
  }
  return readAny(site);
}

function specialAt(text: string, at: number): ReadAt | undefined {
  const entries = byFirst.get(text.charCodeAt(at) | (isUpper(text.charCodeAt(at)) ? 0x20 : 0));
  if (entries === undefined) return undefined;
  for (const [word, read] of entries) if (text.slice(at, at + word.length).toLowerCase() === word) return read;
  return undefined;
}

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
