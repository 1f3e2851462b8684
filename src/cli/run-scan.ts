/** The `scan` command: options in, report out, exit code. */
import { defaultLimits } from '../limits.ts';
import { reporters } from '../report/index.ts';
import type { ScanOptions } from '../scan-options.ts';
import { wantsColor } from './color.ts';
import type { Arguments, Context } from './command.ts';
import type { scanOptionNames } from './commands/scan.ts';
import { exitCodeOf } from './exit-code.ts';
import { createLogger } from './logger.ts';
import { openReport } from './output.ts';
import { createProgress, type ProgressLine, wantsProgress } from './progress.ts';
import { allowSecrets, type SecretChannel } from './secrets.ts';
import { keepSeverities } from './severity.ts';
import { Interruption, listenForSignals } from './signals.ts';
import { tellOutcome } from './tell.ts';

export type ScanArguments = Arguments<(typeof scanOptionNames)[number]>;
export type ScanValues = ScanArguments['values'];

const NARROW = 80;
const WIDE = 120;

export async function runScan({ values, operands }: ScanArguments, context: Context): Promise<number> {
  const { env, streams } = context;
  const secrets = allowSecrets(values, streams.stdout);
  const file = await openReport(values.output, streams.stdout);
  const progress = createProgress(streams.stderr);
  const { signal, stop } = listenForSignals();
  try {
    const scan = await context.loadScan();
    const found = await scan(operands, scanOptions(values, context, { signal, progress, secrets }));
    progress.clear();
    const report = keepSeverities(signal.aborted ? { ...found, complete: false } : found, values.severity);
    const text = reporters[values.format](report, {
      color: values.output === '-' && wantsColor(values['no-color'], env, streams.stdout),
      width: Math.min(WIDE, (values.output === '-' ? streams.stdout.columns : undefined) ?? NARROW),
      explain: values.explain,
      ...(secrets === undefined ? {} : { rawValue: secrets.valuesOf(found) }),
    });
    await file.write(text);
    await tellOutcome(report, values, context, signal.reason);
    return signal.reason instanceof Interruption ? signal.reason.exitCode : exitCodeOf(report, values);
  } finally {
    progress.clear();
    stop();
    await file.close();
  }
}

interface Tools {
  readonly signal: AbortSignal;
  readonly progress: ProgressLine;
  readonly secrets: SecretChannel | undefined;
}

function scanOptions(values: ScanValues, { env, streams }: Context, { signal, progress, secrets }: Tools): ScanOptions {
  const { stderr } = streams;
  const { source, platform, context, jobs, explain } = values;
  const dockerHost = values['docker-host'];
  const log = createLogger(stderr, {
    level: values.quiet ? 'silent' : values['log-level'],
    color: wantsColor(values['no-color'], env, stderr),
    beforeLine: progress.clear,
  });
  return {
    limits: defaultLimits,
    log,
    signal,
    scanners: new Set(values.scanners),
    minConfidence: values['min-confidence'],
    explain,
    ...(source === undefined ? {} : { source }),
    ...(platform === undefined ? {} : { platform }),
    ...(context === undefined ? {} : { context }),
    ...(dockerHost === undefined ? {} : { dockerHost }),
    ...(jobs === undefined ? {} : { jobs }),
    ...(secrets === undefined ? {} : { onSecret: secrets.onSecret }),
    ...(wantsProgress(values.quiet || values['no-progress'], env, stderr) ? { onProgress: progress.show } : {}),
  };
}
