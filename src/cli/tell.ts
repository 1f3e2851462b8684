import type { Report } from '../finding.ts';
import { forTerminal } from '../report/escape.ts';
import { sumUp } from '../report/sum-up.ts';
import { colorsOf } from './color.ts';
import type { Context } from './command.ts';
import type { ReportingValues } from './session.ts';
import { Interruption } from './signals.ts';
import { say } from './streams.ts';

/** Says on standard error what the exit code stands for, wherever the report went. */
export async function tellOutcome(
  report: Report,
  values: ReportingValues,
  { env, streams: { stderr } }: Context,
  reason: unknown,
): Promise<void> {
  const { red } = colorsOf(values['no-color'], env, stderr);
  const errors = report.failed.map(({ reference, error }) => nameImage(error, reference));
  if (reason instanceof Interruption) errors.push(reason.message);
  for (const error of errors) await say(stderr, `${red('error:')} ${forTerminal(error)}\n`);
  if (values.output !== '-' && !values.quiet) await say(stderr, `${forTerminal(values.output)}: ${sumUp(report)}\n`);
}

function nameImage(error: string, reference: string): string {
  return error.includes(reference) ? error : `${reference}: ${error}`;
}
