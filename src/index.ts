/** The library: what the command line does, as functions. Nothing here ends the process, prints, or holds a raw secret. */
import { UsageError } from './errors.ts';
import type { Report } from './finding.ts';
import { defaultLimits } from './limits.ts';
import { type Proof, prove as proveWith, refusal } from './prove/index.ts';
import { type ScanOptions, scan as scanWith } from './scan/index.ts';
import { Secret } from './secret.ts';

export { exitCodes, SourceError, UsageError } from './errors.ts';
export type {
  Confidence,
  Coverage,
  FailedImage,
  Finding,
  ImageReport,
  LayerCoverage,
  Location,
  LocationKind,
  Mistake,
  Report,
  Severity,
  Skip,
  State,
  StepReport,
} from './finding.ts';
export type { Builder, Gap, Platform, SourceName } from './image.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { type Context, type Linted, lint } from './lint.ts';
export type { Proof } from './prove/index.ts';
export { type Reporter, type ReporterName, type ReportOptions, reporters } from './report/index.ts';
export type { Progress, ScanOptions } from './scan/index.ts';
export type { Redacted } from './secret.ts';
export { version } from './version.ts';

const silent = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error'].map((level) => [level, () => {}]),
) as unknown as ScanOptions['log'];

/** What is left out is as on the command line, but that nothing is logged. */
function completed(options: Partial<ScanOptions>): ScanOptions {
  return {
    scanners: new Set(['history', 'config', 'attestations', 'layers']),
    minConfidence: 'medium',
    limits: defaultLimits,
    log: silent,
    signal: new AbortController().signal,
    ...options,
  };
}

/**
 * Scans images, named as on the command line. An image that cannot be opened is in `failed`; one that could not be read whole
 * has `incomplete`. Throws `UsageError` for a name that is none.
 */
export async function scan(references: readonly string[], options: Partial<ScanOptions> = {}): Promise<Report> {
  return scanWith(references, completed(options));
}

/**
 * Looks for given values, by name, in every form. Those that an image has are its findings. Throws `UsageError` for a value too
 * short to prove anything about.
 */
export async function prove(
  references: readonly string[],
  secrets: Readonly<Record<string, string>>,
  options: Partial<ScanOptions> = {},
): Promise<Proof> {
  const given = Object.entries(secrets).map(([id, value]) => ({ id, value: new Secret(value) }));
  const refused = given.map(refusal).filter((reason) => reason !== undefined);
  if (refused.length > 0) throw new UsageError(refused.join(' '));
  return proveWith(references, given, completed(options));
}
