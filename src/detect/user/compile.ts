/** Makes users' rules ready to run, and refuses what can never match. */
import { UsageError } from '../../errors.ts';
import type { Confidence, Severity } from '../../finding.ts';
import { type Allowlist, compileAllowlist } from './allowlist.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import { compilePattern, naming } from './compile-pattern.ts';
import { type Matcher, matcherOf, type Parsed, parsePattern, wholeMatcher } from './matcher.ts';
import type { AllowlistSpec, RuleSpec } from './rule-types.ts';
import { costOf, itemsOf } from './shape.ts';

/** A rule as it is run. */
export interface UserRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly regex: Matcher | undefined;
  readonly path: Matcher | undefined;
  readonly secretGroup: number;
  readonly entropy: number;
  /** One of which must stand somewhere in the text besides; none when every match has one. In lower case. */
  readonly gate: readonly string[];
  /** Where matches may be; undefined when that can be anywhere. */
  readonly anchors: readonly Anchor[] | undefined;
  readonly allowlists: readonly Allowlist[];
  /** `rules.toml:12`. */
  readonly where: string;
  readonly spec: RuleSpec;
}

/** What a rule is taken to be that does not say: shown by default, and bad enough to fail a build. */
const SEVERITY: Severity = 'high';
const CONFIDENCE: Confidence = 'medium';
/** Longer descriptions are sentences, not titles. */
const LONGEST_TITLE = 60;

/** `shared`: allowlists that are for this rule too. Throws `UsageError`. */
export function compileRule(spec: RuleSpec, shared: readonly AllowlistSpec[]): UserRule {
  const { id, where, secretGroup, description } = spec;
  const parsed = spec.regex && parsePattern(spec.regex.text);
  const anchors = parsed && anchorsIn(parsed);
  const regex = parsed && naming(spec.regex!.where, () => matcherFor(parsed, anchors));
  if (regex !== undefined && (!Number.isInteger(secretGroup) || secretGroup > regex.groupCount)) {
    throw new UsageError(
      `${where}: the rule "${id}" has its secret in group ${secretGroup}, and its regex has ${regex.groupCount}.`,
    );
  }
  return {
    id,
    title: description === undefined || description.length > LONGEST_TITLE ? id : description,
    severity: spec.severity ?? SEVERITY,
    confidence: spec.confidence ?? CONFIDENCE,
    regex,
    path: spec.path && compilePattern(spec.path),
    secretGroup,
    entropy: spec.entropy,
    gate: gateOf(spec.keywords, anchors),
    anchors,
    allowlists: [...shared, ...spec.allowlists].map(compileAllowlist),
    where,
    spec,
  };
}

function anchorsIn({ native, tree }: Parsed): readonly Anchor[] | undefined {
  const anchors = tree && anchorsOf(tree);
  const isEndless = anchors?.some(({ before }) => before === Number.POSITIVE_INFINITY) === true;
  return isEndless && BEGINS_TEXT.test(native!.source) ? undefined : anchors;
}

/** Most tries from one place where the pattern is only run around places that were found. */
const COSTLIEST = 5_000_000;

function matcherFor(parsed: Parsed, anchors: readonly Anchor[] | undefined): Matcher {
  if (anchors === undefined) return wholeMatcher(parsed);
  const isQuick = anchors.every(({ isSwift }) => isSwift) && costOf(itemsOf(parsed.tree!)) <= COSTLIEST;
  return matcherOf(parsed, isQuick);
}

/** An assertion of the beginning; the character itself is always written as a number. */
const BEGINS_TEXT = /(?<!\[)\^/;
/** The prefilter finds these; a shorter keyword stands in every text anyway. */
const FIT = /^[\x01-\x7f]*[^ @`\x80-\uffff][\x01-\x7f]*$/;

function gateOf(keywords: readonly string[], anchors: readonly Anchor[] | undefined): readonly string[] {
  if (keywords.some((word) => word.length < 3 || !FIT.test(word))) return [];
  const has = (text: string) => keywords.some((word) => text.toLowerCase().includes(word));
  return anchors?.every(({ texts }) => texts.every(has)) === true ? [] : keywords;
}
