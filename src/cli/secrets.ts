/** The one way by which raw values get out of a scan: on a terminal, or to a file by explicit word. */
import { UsageError } from '../errors.ts';
import type { Finding, Report } from '../finding.ts';
import type { ReporterName } from '../report/index.ts';
import type { Secret } from '../secret.ts';
import type { Output } from './streams.ts';

export interface SecretChannel {
  readonly onSecret: (fingerprint: string, secret: Secret) => void;
  /** Looks up the raw value of a finding of this very report. */
  valuesOf(report: Report): (finding: Finding) => string | undefined;
}

interface Asked {
  readonly 'show-secrets': boolean;
  readonly 'i-understand-secrets-will-be-written': boolean;
  readonly format: ReporterName;
  readonly output: string;
}

/** A channel when raw values were asked for and may be shown, none when they were not. Throws `UsageError` when they may not. */
export function allowSecrets(asked: Asked, stdout: Output): SecretChannel | undefined {
  if (!asked['show-secrets']) return undefined;
  if (asked.format !== 'table') {
    throw new UsageError(
      `--show-secrets works with --format table only; a ${asked.format} report never holds raw values.`,
    );
  }
  const toTerminal = asked.output === '-' && stdout.isTTY === true;
  if (!toTerminal && !asked['i-understand-secrets-will-be-written']) {
    throw new UsageError(
      '--show-secrets would write raw secrets to a file or pipe. Leave it out, show the report on a terminal, or add --i-understand-secrets-will-be-written.',
    );
  }
  return createChannel();
}

function createChannel(): SecretChannel {
  const told = new Map<string, Secret[]>();
  return {
    onSecret(fingerprint, secret) {
      const known = told.get(fingerprint);
      if (known === undefined) told.set(fingerprint, [secret]);
      else known.push(secret);
    },
    valuesOf(report) {
      const byFinding = pair(report, told);
      return (finding) => byFinding.get(finding)?.reveal();
    },
  };
}

/** Images may share a fingerprint and differ in value; both the report and what was told are in the order of the images. */
function pair(report: Report, told: ReadonlyMap<string, readonly Secret[]>): ReadonlyMap<Finding, Secret> {
  const taken = new Map<string, number>();
  const byFinding = new Map<Finding, Secret>();
  for (const finding of report.images.flatMap((image) => image.findings)) {
    const turn = taken.get(finding.fingerprint) ?? 0;
    taken.set(finding.fingerprint, turn + 1);
    const secret = told.get(finding.fingerprint)?.[turn];
    if (secret !== undefined) byFinding.set(finding, secret);
  }
  return byFinding;
}
