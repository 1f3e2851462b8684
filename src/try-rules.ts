/** What the rules make of one text, and what they leave: for who writes rules, or wonders about a finding. */
import { createDetector } from './detect/index.ts';
import type { Confidence, Severity, Syntax } from './finding.ts';
import { type Redacted, redact, Secret } from './secret.ts';
import { version } from './version.ts';

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

/** A value with a name that was kept out. */
export interface Dismissed extends Value {
  /** The filter that did it. */
  readonly filter: string;
}

export interface Tried {
  readonly found: readonly Found[];
  readonly dismissed: readonly Dismissed[];
}

/** Searches a text as a file of that path. */
export function tryRules(text: string, path: string, syntax?: Syntax): Tried {
  const kept: { key: string; value: string; filter: string }[] = [];
  const detector = createDetector({
    version,
    onDismissed: (_, { key, value }, { filter }) => kept.push({ key, value, filter }),
  });
  const bytes = Buffer.from(text, 'utf8');
  const found = detector.text(text, { path, ...(syntax === undefined ? {} : { syntax }) }).map((hit) => {
    const { ruleId, severity, confidence, reasons, key, value, offset } = hit;
    const place = placeOf(bytes, offset);
    const named = key === undefined ? {} : { key };
    const redacted = redact(new Secret(value));
    return { ...place, ...named, redacted, ruleId, title: detector.title(ruleId), severity, confidence, reasons };
  });
  return { found, dismissed: distinct(kept).map((value) => dismissedOf(value, bytes)) };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Where it stands is not told; its first place is as good as any. */
function dismissedOf({ key, value, filter }: { key: string; value: string; filter: string }, bytes: Buffer): Dismissed {
  const at = bytes.indexOf(Buffer.from(value, 'latin1'));
  return { ...placeOf(bytes, Math.max(0, at)), key, filter, redacted: redact(new Secret(value)) };
}

function placeOf(bytes: Buffer, offset: number): { line: number; column: number } {
  const before = bytes.subarray(0, offset).toString('utf8');
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
