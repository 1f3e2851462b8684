/** Joins matches into findings: one secret, all its places, its instruction, its state. The last step, and pure. */
import {
  type Confidence,
  confidences,
  type Finding,
  type Location,
  type Match,
  type Place,
  severities,
} from '../finding.ts';
import type { ImageMetadata } from '../image.ts';
import type { LayerResult } from '../layer.ts';
import type { Limits } from '../limits.ts';
import { type Redacted, redact, type Secret } from '../secret.ts';
import { Chart } from './chart.ts';
import { distinct, fingerprint } from './fingerprint.ts';
import { atLeast, type Group, groupBySecret } from './group.ts';
import { maskedHistory } from './mask-history.ts';
import { pathMasker } from './mask-path.ts';
import { compare, inBuildOrder } from './order.ts';

export { tellDismissed } from './dismissed.ts';
export { shorten, stepMasker } from './mask-history.ts';
export { ledgerMasker } from './mask-path.ts';

export interface Evidence {
  readonly metadata: ImageMetadata;
  readonly matches: readonly Match[];
  readonly layers: readonly LayerResult[];
  /** How many of the lowest layers and oldest history entries are the base image's, where that is known. */
  readonly base?: { readonly layers?: number; readonly steps?: number };
}

export interface CorrelateOptions {
  readonly limits: Limits;
  readonly minConfidence: Confidence;
  title(ruleId: string): string;
  /** What to do about a finding, made from its own instruction. */
  remedy(finding: Omit<Finding, 'remedy'>): Redacted;
  /** Where raw values go that the user asked to see. */
  readonly onSecret?: (fingerprint: string, secret: Secret) => void;
}

/** The findings of one image at or above the asked confidence, worst first. */
export function correlate(evidence: Evidence, options: CorrelateOptions): Finding[] {
  const { metadata, matches } = evidence;
  const chart = new Chart(evidence, maskedHistory(metadata.history, matches, options.limits.excerptChars));
  const groups = groupBySecret(matches).filter((group) => atLeast(group.confidence, options.minConfidence));
  const maskPath = pathMasker(matches);
  const told = groups.map((group) => ({ group, locations: locationsOf(group, chart, maskPath) }));
  const prints = distinct(told.map(({ group, locations }) => fingerprint(group.lead, locations[0]!, group.identity)));
  const findings = told.map(({ group, locations }, i) => {
    options.onSecret?.(prints[i]!, group.lead.secret);
    const bare = findingOf(group, locations, prints[i]!, options);
    return { ...bare, remedy: options.remedy(bare) };
  });
  return findings.sort(worstFirst);
}

function findingOf(
  group: Group,
  locations: readonly Location[],
  print: string,
  options: CorrelateOptions,
): Omit<Finding, 'remedy'> {
  const key = keyOf(group, locations);
  return {
    fingerprint: print,
    ruleId: group.lead.ruleId,
    title: options.title(group.lead.ruleId),
    severity: group.severity,
    confidence: group.confidence,
    redacted: redact(group.lead.secret),
    ...(key === undefined ? {} : { key }),
    state: weakest(locations),
    locations,
    reasons: [...new Set(group.matches.flatMap((match) => match.reasons))],
  };
}

/** The name it goes by where it first appears, else anywhere. */
function keyOf(group: Group, locations: readonly Location[]): string | undefined {
  return locations.find((location) => location.key !== undefined)?.key ?? group.lead.place.key;
}

/** Each place once, in the order in which the build went: what brought the secret comes first. */
function locationsOf(group: Group, chart: Chart, maskPath: ReturnType<typeof pathMasker>): Location[] {
  const byPlace = new Map<string, Location>();
  for (const { place } of group.matches) {
    const id = identityOf(place);
    const known = byPlace.get(id);
    if (known === undefined || (known.key === undefined && place.key !== undefined))
      byPlace.set(id, chart.locate(place));
  }
  const masked = [...byPlace.values()].map((location) => {
    const { path } = location;
    return path === undefined ? location : { ...location, path: maskPath(path, group.lead.secret) };
  });
  return masked.sort(inBuildOrder);
}

/** In a file a line and column tell a place; in metadata two keys may hold the same value. */
function identityOf({ kind, historyIndex, diffId, path, line, column, key }: Place): string {
  return [kind, historyIndex, diffId, path, line, column, kind === 'file' ? '' : key].join('\0');
}

function weakest(locations: readonly Location[]): Finding['state'] {
  const states = new Set(locations.map((location) => location.state));
  if (states.has('live')) return 'live';
  return states.has('overwritten') ? 'overwritten' : 'deleted';
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) ||
    inBuildOrder(a.locations[0]!, b.locations[0]!) ||
    compare(a.fingerprint, b.fingerprint)
  );
}
