/** The usual kinds of rule: a token with a mark of its own, and a value that only its vendor's name tells. */
import type { Confidence, Severity } from '../../finding.ts';
import { drawn } from '../check/drawn.ts';
import type { Rule, Verdict } from '../rule.ts';
import { randomOf } from './example.ts';
import { type Shape, seq } from './shape.ts';

interface Spec {
  readonly id: string;
  readonly title: string;
  /** Default `high`. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly minEntropy?: number;
  readonly borrowed?: boolean;
  readonly check?: (secret: string) => Verdict;
  /** Examples besides those that are drawn from the form. */
  readonly match?: readonly string[];
  readonly miss?: readonly string[];
}

interface PrefixedSpec extends Spec {
  /** What every token of the kind begins with; also the keyword. */
  readonly prefix: string | readonly string[];
  /** What follows the prefix. */
  readonly body: Shape;
}

interface AroundSpec extends Spec {
  readonly before: Shape;
  /** What every token of the kind has in its middle; also the keywords. */
  readonly mark: readonly string[];
  readonly after: Shape;
}

interface KeyedSpec extends Spec {
  /** The vendor's words, in any letter case; also the keywords. */
  readonly words: readonly string[];
  readonly value: Shape;
  /** For words that ordinary text has as well, and for lesser known vendors: a word such as `token` must stand beside it. */
  readonly beside?: boolean;
}

/** Not inside a longer word; what an escape such as `\n` or `%3D` left before a token does not count. */
export const BEFORE = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrt]|%[0-9A-Fa-f]{2}|\\u00[0-9A-Fa-f]{2}))`;
const AFTER = '(?![A-Za-z0-9_-])';
const AFTER_OPEN = '(?![A-Za-z0-9_=+-])';

/** One of these stands between the word of a rule with `beside` and its value. */
const SECRET_WORDS = [
  'key',
  'token',
  'secret',
  'auth',
  'pass',
  'pwd',
  'cred',
  'access',
  'private',
  'api',
  'bearer',
  'licen',
  'login',
  'hook',
];
/** A word's start: not inside another one, or where its capital begins a part of a name. */
const WORD_START = '(?:(?<![A-Za-z0-9])|(?<=[a-z0-9])(?=[A-Z])|(?<=-D))';
/** A secret word follows, or the word's own name is given the value, or stands before it in quotes as an argument does. */
const HAS_SECRET_WORD = `(?=[\\s\\S]{0,56}?(?:${SECRET_WORDS.map(anyCase).join('|')})|[\\w.-]{0,40}["'\\]]{0,2}(?:\\s{0,3}[:=]|,?\\s["']))`;
/** What is called by one of these names is a digest, whoever's name stands before. */
const DIGEST = ['md5', 'sha1', 'sha256', 'sha512', 'sha-', 'checksum', 'digest', 'integrity', 'etag', 'commit']
  .map(anyCase)
  .join('|');
/** What may stand between a vendor's word and its value: the rest of the key, operators, quotes, a call, a line break. */
const GAP = String.raw`(?:(?!${DIGEST})[\w\s.,:=>"'\x60()\[\]{}|<$@/\\*+&?%-]){0,40}?(?<![A-Za-z0-9])`;
/**
 * A part of a path, or a revision, is no secret because a vendor's name stands in its address: unless the path calls it one,
 * or begins with a version, as those of calls do.
 */
const NO_PATH = `(?:(?<![/@])|(?<=(?:${SECRET_WORDS.map(anyCase).join('|')})[\\w.-]{0,12}[/@])|(?<=/v\\d{1,2}(?:\\.\\d{1,2})?/))`;
/** What a drawn value has and a word has not: a digit soon. */
const HAS_DIGIT = String.raw`(?=[^\s"'\x600-9]{0,60}[0-9]|[^\s"'\x60]{0,12}[a-fA-F]{20})`;
/** Words joined by hyphens are no value, where a value may hold hyphens. */
const NO_WORDS = '(?![a-z0-9]{2,24}[-_][A-Za-z][a-z0-9]{2})';

/** A rule for tokens that their prefix tells. Confidence is `high` by default. */
export function prefixed(spec: PrefixedSpec): Rule {
  const prefixes = typeof spec.prefix === 'string' ? [spec.prefix] : spec.prefix;
  const token = seq(prefixes[0]!, spec.body).draw(randomOf(spec.id));
  return {
    ...base(spec, 'high', 2.5),
    keywords: prefixes,
    pattern: new RegExp(`${BEFORE}${oneOf(prefixes.map(literal))}${spec.body.source}${endOf(spec.body)}`),
    examples: {
      match: [...placed(token), `https://x.test/?t=${token}&a=1`, ...(spec.match ?? [])],
      miss: [token.slice(0, -1), `x${token}`, ...(spec.miss ?? [])],
    },
  };
}

/** A rule for tokens with a mark in their middle. Confidence is `high` by default. */
export function around(spec: AroundSpec): Rule {
  const token = seq(spec.before, spec.mark[0]!, spec.after).draw(randomOf(spec.id));
  return {
    ...base(spec, 'high', 2.5),
    keywords: spec.mark,
    lead: new RegExp(`${BEFORE}${spec.before.source}`),
    pattern: new RegExp(`${oneOf(spec.mark.map(literal))}${spec.after.source}${endOf(spec.after)}`),
    examples: {
      match: [...placed(token), ...(spec.match ?? [])],
      miss: [token.slice(1), 'x'.repeat(300) + token, token.slice(0, -1), ...(spec.miss ?? [])],
    },
  };
}

/** A rule for values without a mark, told by the vendor's word up to 40 characters before. Confidence is `medium`. */
export function keyed(spec: KeyedSpec): Rule {
  const value = spec.value.draw(randomOf(spec.id));
  const isBeside = spec.beside === true;
  return {
    ...base({ check: drawn, ...spec }, 'medium', value.length < 16 ? 2 : 2.5),
    keywords: spec.words,
    ignoreCase: true,
    pattern: keyedPattern(spec.words, spec.value, isBeside),
    examples: {
      match: [...keyedMatches(spec.words[0]!, value), ...(spec.match ?? [])],
      miss: [...keyedMisses(spec.words[0]!, value, isBeside), ...(spec.miss ?? [])],
    },
  };
}

function keyedPattern(words: readonly string[], value: Shape, isBeside: boolean): RegExp {
  const named = oneOf(words.map(anyCase));
  const head = `${WORD_START}${isBeside ? HAS_SECRET_WORD : ''}${named}`;
  const [whole, end] = [value.source, endOf(value)];
  // The value is looked at first: at most places it fails at once, where looking for a digit would go far.
  const isLikely = `(?=(?:${whole})${end})${HAS_DIGIT}${mayBeWords(value) ? NO_WORDS : ''}`;
  return new RegExp(`${head}${GAP}${NO_PATH}${isLikely}(?<secret>${whole})${end}`);
}

/** True where a value begins with any characters, hyphens among them. */
function mayBeWords(value: Shape): boolean {
  return value.open && value.source.startsWith('[');
}

function placed(token: string): string[] {
  return [`TOKEN=${token}`, `"token": "${token}"`, `token: ${token}\n`];
}

function keyedMatches(word: string, value: string): string[] {
  return [
    `${word.toUpperCase()}_API_KEY=${value}`,
    `"${word}": {\n  "api_key": "${value}"\n}`,
    `client.use('${word}', token='${value}')`,
  ];
}

function keyedMisses(word: string, value: string, isBeside: boolean): string[] {
  const isPlain = !SECRET_WORDS.some((secretWord) => `${word} ${value}`.toLowerCase().includes(secretWord));
  return [
    `${word}_api_key: ${value.slice(1)}`,
    `${word} ${'far away '.repeat(6)}${value}`,
    `${word}_api_key=${'x'.repeat(value.length)}`,
    ...(isPlain && !value.includes('/') ? [`https://www.${word}.test/a/${value}`, `${word}/action@${value}`] : []),
    ...(isPlain && isBeside ? [`${word} ${value}`] : []),
  ];
}

function base(spec: Spec, confidence: Confidence, minEntropy: number) {
  return {
    id: spec.id,
    title: spec.title,
    severity: spec.severity ?? 'high',
    confidence: spec.confidence ?? confidence,
    minEntropy: spec.minEntropy ?? minEntropy,
    ...(spec.borrowed === undefined ? {} : { borrowed: spec.borrowed }),
    ...(spec.check === undefined ? {} : { check: spec.check }),
  };
}

function endOf(shape: Shape): string {
  return shape.open ? AFTER_OPEN : AFTER;
}

function oneOf(alternatives: readonly string[]): string {
  return alternatives.length === 1 ? alternatives[0]! : `(?:${alternatives.join('|')})`;
}

/** Text as a regular expression. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Text as a regular expression that takes its letters in either case. */
export function anyCase(text: string): string {
  return literal(text).replace(/[A-Za-z]/g, (c) => `[${c.toLowerCase()}${c.toUpperCase()}]`);
}
