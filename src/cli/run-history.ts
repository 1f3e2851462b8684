/** The `history` command: the steps of a build, without a look into layers. */
import type { Arguments, Context } from './command.ts';
import type { historyOptionNames } from './commands/history.ts';
import { originOf } from './origin.ts';
import { ruleChoice } from './rule-choice.ts';
import { reportOn } from './session.ts';

type HistoryArguments = Arguments<(typeof historyOptionNames)[number]>;

export async function runHistory({ values, operands }: HistoryArguments, context: Context): Promise<number> {
  return reportOn({ values, operands }, context, async (options) => {
    const origin = await originOf(values);
    const rules = await ruleChoice(values);
    const scan = await context.loadScan();
    const scanners = new Set(['history', 'config'] as const);
    const report = await scan(operands, {
      ...options,
      ...origin,
      scanners,
      steps: true,
      rules,
      minConfidence: values['min-confidence'],
    });
    return { report, exit: values };
  });
}
