/** What the rules make of one text, and what they leave: for who writes rules, or wonders about a finding. */
import { type Detector, type Hit, whyOf } from './detect/index.ts';
import type { Confidence, Severity, Syntax } from './finding.ts';
import { type Redacted, redact, Secret } from './secret.ts';

interface Value {
  readonly line: number;
  readonly column: number;
  readonly key?: string;
  readonly redacted: Redacted;
}

export interface Found extends Value {
  readonly ruleId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly reasons: readonly string[];
}

/** A value that was kept out. */
interface Dismissed extends Value {
  /** The rule that it would have fallen under. */
  readonly ruleId: string;
  /** The filter that did it, and what that says of the value. */
  readonly filter: string;
  readonly why: string;
}

export interface Tried {
  readonly found: readonly Found[];
  readonly dismissed: readonly Dismissed[];
}

/** Searches a text as a file of that path. */
export function tryRules(detector: Detector, text: string, path: string, syntax?: Syntax): Tried {
  const bytes = Buffer.from(text, 'utf8');
  const explaining = detector.explaining(MOST_DISMISSED);
  const inText = explaining.text(text, { path, ...(syntax === undefined ? {} : { syntax }) });
  const hits = [...explaining.path(path), ...inText];
  const found = hits.filter((hit) => hit.dismissedBy === undefined).map((hit) => foundOf(hit, bytes, detector));
  const dismissed = hits.flatMap((hit) =>
    hit.dismissedBy === undefined ? [] : [dismissedOf(hit, hit.dismissedBy, bytes)],
  );
  return { found, dismissed };
}

const MOST_DISMISSED = 10_000;

function foundOf(hit: Hit, bytes: Buffer, detector: Detector): Found {
  const { ruleId, severity, confidence, reasons } = hit;
  return { ...shownOf(hit, bytes), ruleId, title: detector.title(ruleId), severity, confidence, reasons };
}

function dismissedOf(hit: Hit, filter: string, bytes: Buffer): Dismissed {
  return { ...shownOf(hit, bytes), ruleId: hit.ruleId, filter, why: whyOf(filter) };
}

function shownOf({ offset, key, value }: Hit, bytes: Buffer): Value {
  const named = key === undefined ? {} : { key };
  return { ...placeOf(bytes, offset), ...named, redacted: redact(new Secret(value)) };
}

function placeOf(bytes: Buffer, offset: number): { line: number; column: number } {
  const before = bytes.subarray(0, offset).toString('utf8');
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
