/** The `scan` command: options in, report out, exit code. */
import { cacheOption } from './cache-dir.ts';
import type { Arguments, Context } from './command.ts';
import type { scanOptionNames } from './commands/scan.ts';
import { originOf } from './origin.ts';
import { ruleChoice } from './rule-choice.ts';
import { allowSecrets } from './secrets.ts';
import { reportOn } from './session.ts';
import { keepSeverities } from './severity.ts';

type ScanArguments = Arguments<(typeof scanOptionNames)[number]>;

export async function runScan({ values, operands }: ScanArguments, context: Context): Promise<number> {
  const secrets = allowSecrets(values, context.streams.stdout);
  return reportOn({ values, operands }, context, async (options) => {
    const origin = await originOf(values);
    const rules = await ruleChoice(values);
    const scan = await context.loadScan();
    const found = await scan(operands, {
      ...options,
      ...origin,
      ...cacheOption(values, context.env),
      scanners: new Set(values.scanners),
      minConfidence: values['min-confidence'],
      explain: values.explain,
      keepLayers: !values['no-temp-file'],
      rules,
      ...(secrets === undefined ? {} : { onSecret: secrets.onSecret }),
    });
    const rawValue = secrets === undefined ? {} : { rawValue: secrets.valuesOf(found) };
    const report = keepSeverities(found, values.severity);
    return { report, show: { explain: values.explain, ...rawValue }, exit: values };
  });
}
