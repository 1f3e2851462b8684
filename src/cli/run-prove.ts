/** The `prove` command: that given secrets are nowhere in images, or where they are. */
import { exitCodes, UsageError } from '../errors.ts';
import { refusal } from '../prove/index.ts';
import type { Arguments, Context } from './command.ts';
import type { proveOptionNames } from './commands/prove.ts';
import { givenSecrets } from './given-secrets.ts';
import { originOf } from './origin.ts';
import { reportOn } from './session.ts';

type ProveArguments = Arguments<(typeof proveOptionNames)[number]>;

export async function runProve({ values, operands }: ProveArguments, context: Context): Promise<number> {
  const secrets = await givenSecrets(values.secret, values['secrets-file'], context.env);
  const refused = secrets.map(refusal).filter((reason) => reason !== undefined);
  if (refused.length > 0) throw new UsageError(refused.join(' '));
  return reportOn({ values, operands }, context, async (options) => {
    const origin = await originOf(values);
    const prove = await context.loadProve();
    const scanners = new Set(['history', 'config', 'attestations', 'layers'] as const);
    const asked = { ...options, ...origin, scanners, minConfidence: 'low' } as const;
    const { report, ids, forms } = await prove(operands, secrets, asked);
    return { report, show: { proved: { ids, forms } }, exit: { 'exit-code': exitCodes.findings, 'exit-zero': false } };
  });
}
