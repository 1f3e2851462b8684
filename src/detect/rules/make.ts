/** The two usual kinds of rule: a token with a mark of its own, and a value that only its vendor's name tells. */
import type { Confidence, Severity } from '../../finding.ts';
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

interface KeyedSpec extends Spec {
  /** The vendor's words, in any letter case; also the keywords. */
  readonly words: readonly string[];
  readonly value: Shape;
  /** For words that ordinary text has as well: `key`, `token` … must stand between the word and the value. */
  readonly strict?: boolean;
}

/** Not inside a longer word; what an escape such as `\n` or `%3D` left before a token does not count. */
export const BEFORE = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrt]|%[0-9A-Fa-f]{2}|\\u00[0-9A-Fa-f]{2}))`;
const AFTER = '(?![A-Za-z0-9_-])';
const AFTER_OPEN = '(?![A-Za-z0-9_=+-])';

interface AroundSpec extends Spec {
  readonly before: Shape;
  /** What every token of the kind has in its middle; also the keywords. */
  readonly mark: readonly string[];
  readonly after: Shape;
}

/** What may stand between a vendor's word and its value: the rest of the key, operators, quotes, a call, a line break. */
const GAP = String.raw`[\w\s.,:;=>"'\x60()\[\]{}|<$@/\\*+#&?!%~-]{0,40}?`;
const SECRET_WORD = ['key', 'token', 'secret', 'auth', 'access', 'private', 'pass', 'cred', 'api', 'bearer', 'licen'];

/** A rule for tokens that their prefix tells. Confidence is `high` by default. */
export function prefixed(spec: PrefixedSpec): Rule {
  const prefixes = typeof spec.prefix === 'string' ? [spec.prefix] : spec.prefix;
  const after = spec.body.open ? AFTER_OPEN : AFTER;
  const token = seq(prefixes[0]!, spec.body).draw(randomOf(spec.id));
  return {
    ...base(spec, 'high', 2.5),
    keywords: prefixes,
    pattern: new RegExp(`${BEFORE}(?:${prefixes.map(literal).join('|')})${spec.body.source}${after}`),
    examples: {
      match: [
        `TOKEN=${token}`,
        `"token": "${token}"`,
        `token: ${token}\n`,
        `https://x.test/?t=${token}&a=1`,
        ...(spec.match ?? []),
      ],
      miss: [token.slice(0, -1), `x${token}`, ...(spec.miss ?? [])],
    },
  };
}

/** A rule for tokens with a mark in their middle. Confidence is `high` by default. */
export function around(spec: AroundSpec): Rule {
  const after = spec.after.open ? AFTER_OPEN : AFTER;
  const token = seq(spec.before, spec.mark[0]!, spec.after).draw(randomOf(spec.id));
  return {
    ...base(spec, 'high', 2.5),
    keywords: spec.mark,
    lead: new RegExp(`${BEFORE}${spec.before.source}`),
    pattern: new RegExp(`(?:${spec.mark.map(literal).join('|')})${spec.after.source}${after}`),
    examples: {
      match: [`TOKEN=${token}`, `"token": "${token}"`, `token: ${token}\n`, ...(spec.match ?? [])],
      miss: [token.slice(1), `x${token}`, token.slice(0, -1), ...(spec.miss ?? [])],
    },
  };
}

/** A rule for values without a mark, told by the vendor's word up to 40 characters before. Confidence is `medium`. */
export function keyed(spec: KeyedSpec): Rule {
  const word = spec.words[0]!;
  const value = spec.value.draw(randomOf(spec.id));
  return {
    ...base(spec, 'medium', value.length < 16 ? 2 : 2.5),
    keywords: spec.words,
    ignoreCase: true,
    pattern: keyedPattern(spec.words, spec.value, spec.strict === true),
    examples: {
      match: [
        `${word.toUpperCase()}_API_KEY=${value}`,
        `"${word}": {\n  "api_key": "${value}"\n}`,
        `client.use('${word}', token='${value}')`,
        ...(spec.match ?? []),
      ],
      miss: [
        `${word}_api_key: ${value.slice(1)}`,
        `${word} ${'far away '.repeat(6)}${value}`,
        `${word}_api_key=${'x'.repeat(value.length)}`,
        ...(spec.strict === true && !SECRET_WORD.some((w) => word.includes(w)) ? [`${word} ${value}`] : []),
        ...(spec.miss ?? []),
      ],
    },
  };
}

function keyedPattern(words: readonly string[], value: Shape, isStrict: boolean): RegExp {
  const named = isStrict ? `(?=[\\s\\S]{0,40}?(?:${SECRET_WORD.map(anyCase).join('|')}))` : '';
  const withDigit = '(?=[^\\s"\'\x600-9]{0,60}[0-9])';
  const secret = `(?<![A-Za-z0-9])${withDigit}(?<secret>${value.source})${value.open ? AFTER_OPEN : AFTER}`;
  return new RegExp(`${named}(?:${words.map(anyCase).join('|')})${GAP}${secret}`);
}

function base(spec: Spec, confidence: Confidence, minEntropy: number) {
  return {
    id: spec.id,
    title: spec.title,
    severity: spec.severity ?? 'high',
    confidence: spec.confidence ?? confidence,
    minEntropy: spec.minEntropy ?? minEntropy,
    ...(spec.check === undefined ? {} : { check: spec.check }),
  };
}

/** Text as a regular expression. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Text as a regular expression that takes its letters in either case. */
export function anyCase(text: string): string {
  return literal(text).replace(/[A-Za-z]/g, (c) => `[${c.toLowerCase()}${c.toUpperCase()}]`);
}
