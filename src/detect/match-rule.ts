/** Applies one rule to one text, at the places where its keywords stand. */
import type { Rule } from './rule.ts';

/** A rule's match: the secret alone, and where it begins in the text. */
export interface RuleMatch {
  readonly value: string;
  readonly offset: number;
}

interface Compiled {
  readonly regex: RegExp;
  readonly hasGroup: boolean;
}

const compiled = new WeakMap<Rule, Compiled>();

/** The match of a rule whose keyword begins at `at`, if there is one. Time is bounded by the rule's own quantifiers. */
export function matchAt(rule: Rule, text: string, at: number): RuleMatch | undefined {
  const { regex, hasGroup } = compiledOf(rule);
  regex.lastIndex = at;
  const match = regex.exec(text);
  if (match === null) return undefined;
  const found = ended(rule, placeOf(match, at, hasGroup, text), text);
  return found === undefined || isInDigest(text, found.offset) || isFileDigest(text, found) ? undefined : found;
}

function placeOf(match: RegExpExecArray, at: number, hasGroup: boolean, text: string): RuleMatch | undefined {
  const lead = match.groups?.['lead'] ?? '';
  if (!hasGroup) return { value: lead + match[0], offset: at - lead.length };
  const place = match.indices?.groups?.['secret'];
  return place && { value: text.slice(place[0], place[1]), offset: place[0] };
}

/** To where the rule's own code says that it ends. */
function ended({ endOf }: Rule, found: RuleMatch | undefined, text: string): RuleMatch | undefined {
  if (endOf === undefined || found === undefined) return found;
  const end = endOf(text, found.offset, found.offset + found.value.length);
  return end === undefined ? undefined : { offset: found.offset, value: text.slice(found.offset, end) };
}

/** As lock files and records of packages write a digest: `sha512-` and its base64, in which any token's mark may occur. */
const DIGEST = /(?:sha(?:1|256|384|512)|h1|md5)[-=:][A-Za-z0-9_+/=-]{0,128}$/;

const isInDigest = (text: string, at: number): boolean => DIGEST.test(text.slice(Math.max(0, at - 140), at));

/** As `md5sum` and its kin write it, and packages keep it: a line of hex and a file, whose name may be any vendor's. */
function isFileDigest(text: string, { value, offset }: RuleMatch): boolean {
  if (offset > 0 && text[offset - 1] !== '\n') return false;
  return (
    value.length >= 32 &&
    /^[0-9a-f]+$/.test(value) &&
    /^ [ *]\S/.test(text.slice(offset + value.length, offset + value.length + 3))
  );
}

/** Every match of a rule in a text, each once, in the order of their offsets. */
export function matchRule(rule: Rule, text: string): RuleMatch[] {
  const byOffset = new Map<number, RuleMatch>();
  for (const at of keywordOffsets(rule, text)) {
    const match = matchAt(rule, text, at);
    if (match !== undefined) byOffset.set(match.offset, match);
  }
  return [...byOffset.values()].sort((a, b) => a.offset - b.offset);
}

function* keywordOffsets(rule: Rule, text: string): Generator<number> {
  const fold = (s: string) => (rule.ignoreCase === true ? asciiLower(s) : s);
  const haystack = fold(text);
  for (const keyword of rule.keywords) {
    const needle = fold(keyword);
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) yield at;
  }
}

/** Lower case that keeps every offset, unlike `toLowerCase` on some letters beyond ASCII. */
function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}

function compiledOf(rule: Rule): Compiled {
  let known = compiled.get(rule);
  if (known === undefined) {
    known = compile(rule);
    compiled.set(rule, known);
  }
  return known;
}

/** The lead is a lookbehind: matched backwards from the keyword, so that no start has to be searched for. */
function compile(rule: Rule): Compiled {
  const { source, flags } = rule.pattern;
  const before = rule.lead === undefined ? '' : `(?<=(?<lead>${rule.lead.source}))`;
  const hasGroup = /\(\?<secret>/.test(before + source);
  const kept = flags.replace(/[gyd]/g, '');
  return { regex: new RegExp(`${before}(?:${source})`, `${kept}y${hasGroup ? 'd' : ''}`), hasGroup };
}
