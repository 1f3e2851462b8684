/** Proof that given secrets are nowhere in an image: every surface is searched for every form of each. */
import { createDetector, type KnownValue } from './detect/index.ts';
import type { Report } from './finding.ts';
import { maskedReport } from './masked-report.ts';
import { scan } from './scan.ts';
import type { ScanOptions } from './scan-options.ts';
import type { Secret } from './secret.ts';
import { formNames, formsOf, trimmed, weakness } from './trace/index.ts';
import { version } from './version.ts';

/** A secret as `docker build --secret` names it. */
export interface GivenSecret {
  readonly id: string;
  readonly value: Secret;
}

/** What was proved: `report` has a finding for each secret that is in an image, and tells what was read. */
export interface Proof {
  readonly report: Report;
  /** The secrets that were looked for. */
  readonly ids: readonly string[];
  /** The forms in which each was looked for. */
  readonly forms: readonly string[];
}

export const PROVED_RULE = 'given-secret';

/** Why nothing can be proved about a value, or undefined when it can. Tells nothing of the value but what it lacks. */
export function refusal({ id, value }: GivenSecret): string | undefined {
  const weak = weakness(trimmed(value.reveal()));
  if (weak === undefined) return undefined;
  return `The secret ${id} ${weak}: such a text stands in images by chance, so nothing can be proved about it.`;
}

/** Searches images for the secrets, and for nothing else. Refused values must have been sorted out before. */
export async function prove(
  references: readonly string[],
  secrets: readonly GivenSecret[],
  options: ScanOptions,
): Promise<Proof> {
  const values = secrets.map(knownOf);
  const detector = createDetector({ version, onlyKnown: true }).knowing(values);
  const report = await scan(references, { ...options, mistakes: false }, detector);
  return { report: maskedReport(report, values), ids: secrets.map((secret) => secret.id), forms: formNames };
}

function knownOf({ id, value }: GivenSecret): KnownValue {
  const bare = trimmed(value.reveal());
  const rest = { ruleId: PROVED_RULE, confidence: 'high', severity: 'critical', key: id, anywhere: true } as const;
  return { value: bare, forms: formsOf(bare), ...rest };
}
