import { type Confidence, confidences, type Match, type Severity, severities } from '../finding.ts';

/** All matches of one secret. The first is the one whose rule names it. */
export interface Group {
  readonly lead: Match;
  /** Of the secret, where it may be written in several ways. */
  readonly identity?: string;
  readonly matches: readonly Match[];
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/** True when `a` is at least as sure as `b`. */
export function atLeast(a: Confidence, b: Confidence): boolean {
  return confidences.indexOf(a) >= confidences.indexOf(b);
}

/**
 * One group a secret, however it is written, in order of first appearance. A rule that knows the format leads over one that knows
 * a name. O(n).
 */
export function groupBySecret(matches: readonly Match[]): Group[] {
  const identities = identitiesOf(matches);
  const bySecret = new Map<string, Match[]>();
  for (const match of matches) {
    const value = match.secret.reveal();
    const id = identities.get(value) ?? value;
    const group = bySecret.get(id);
    if (group === undefined) bySecret.set(id, [match]);
    else group.push(match);
  }
  return [...bySecret.values()].map((group) => groupOf(group, identities.get(group[0]!.secret.reveal())));
}

/** By value: a value that is looked for because it is known tells no identity. */
function identitiesOf(matches: readonly Match[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const { secret, identity } of matches) if (identity !== undefined) out.set(secret.reveal(), identity);
  return out;
}

function groupOf(matches: readonly Match[], identity: string | undefined): Group {
  const lead = matches.reduce((best, match) => (rank(match) > rank(best) ? match : best));
  return {
    lead,
    ...(identity === undefined ? {} : { identity }),
    matches,
    severity: highest(severities, (match) => match.severity, likely(matches)),
    confidence: highest(confidences, (match) => match.confidence, matches),
  };
}

/** Where it is likely a secret at one place, places of doubt say nothing of how bad it is. */
function likely(matches: readonly Match[]): readonly Match[] {
  const rest = matches.filter(({ confidence }) => confidence !== 'low');
  return rest.length === 0 ? matches : rest;
}

function rank(match: Match): number {
  return (match.ruleId.startsWith('named-') ? 0 : 10) + confidences.indexOf(match.confidence);
}

function highest<T>(order: readonly T[], of: (match: Match) => T, matches: readonly Match[]): T {
  return order[matches.reduce((best, match) => Math.max(best, order.indexOf(of(match))), 0)]!;
}
