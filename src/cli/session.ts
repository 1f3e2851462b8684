/** What commands that read images share: a report's way out, progress, log, signals, exit code. */
import type { Report } from '../finding.ts';
import { defaultLimits } from '../limits.ts';
import { type ReportOptions, reporters } from '../report/index.ts';
import type { ScanOptions } from '../scan/index.ts';
import { wantsColor } from './color.ts';
import type { Context } from './command.ts';
import { exitCodeOf } from './exit-code.ts';
import { createLogger } from './logger.ts';
import type { Values } from './options.ts';
import { openReport } from './output.ts';
import { createProgress, type ProgressLine, wantsProgress } from './progress.ts';
import { registryOptions } from './registry.ts';
import type { ReportingOption } from './reporting-options.ts';
import { Interruption, listenForSignals } from './signals.ts';
import { checkStandardInput } from './standard-input.ts';
import { tellOutcome } from './tell.ts';
import { sweeper, tuneV8 } from './v8.ts';

export type ReportingValues = Values<ReportingOption>;

/** What came of the work: the report, and how it is to be shown. */
interface Outcome {
  readonly report: Report;
  readonly show?: Partial<ReportOptions>;
  readonly exit: { readonly 'exit-code': number; readonly 'exit-zero': boolean };
}

type Work = (options: Omit<ScanOptions, 'scanners' | 'minConfidence'>) => Promise<Outcome>;

/** Does the work and gets its report out. Gives the exit code. */
export async function reportOn(
  { values, operands }: { readonly values: ReportingValues; readonly operands: readonly string[] },
  context: Context,
  work: Work,
): Promise<number> {
  const { stdout, stderr } = context.streams;
  checkStandardInput(operands, context.streams);
  const registry = await registryOptions(values, operands, context.streams);
  const file = await openReport(values.output, stdout);
  const progress = createProgress(stderr);
  const { signal, stop } = listenForSignals();
  const untune = tuneV8();
  try {
    const outcome = await work({ ...scanOptions(values, context, signal, progress), registry });
    progress.clear();
    const report = signal.aborted ? { ...outcome.report, complete: false } : outcome.report;
    await file.write(reporters[values.format](report, { ...paper(values, context), ...outcome.show }));
    await tellOutcome(report, values, context, signal.reason);
    return signal.reason instanceof Interruption ? signal.reason.exitCode : exitCodeOf(report, outcome.exit);
  } finally {
    progress.clear();
    stop();
    untune();
    await file.close();
  }
}

const NARROW = 80;
const WIDE = 120;

function paper(values: ReportingValues, { env, streams: { stdout } }: Context): ReportOptions {
  if (values.output !== '-') return { color: false, width: NARROW };
  return { color: wantsColor(values['no-color'], env, stdout), width: Math.min(WIDE, stdout.columns ?? NARROW) };
}

function scanOptions(
  values: ReportingValues,
  { env, streams: { stderr } }: Context,
  signal: AbortSignal,
  progress: ProgressLine,
): Omit<ScanOptions, 'scanners' | 'minConfidence'> {
  const { source, platform, context, jobs } = values;
  const dockerHost = values['docker-host'];
  const log = createLogger(stderr, {
    level: values.quiet ? 'silent' : values['log-level'],
    color: wantsColor(values['no-color'], env, stderr),
    beforeLine: progress.clear,
  });
  const show = wantsProgress(values.quiet || values['no-progress'], env, stderr) ? progress.show : undefined;
  const sweep = sweeper();
  return {
    limits: defaultLimits,
    log,
    signal,
    ...(source === undefined ? {} : { source }),
    ...(platform === undefined ? {} : { platform }),
    ...(context === undefined ? {} : { context }),
    ...(dockerHost === undefined ? {} : { dockerHost }),
    ...(jobs === undefined ? {} : { jobs }),
    onProgress: (read) => {
      if (read.streamed === true) sweep(read.bytes);
      show?.(read);
    },
  };
}
