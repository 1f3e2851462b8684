/** The `cache scan` command: what builds leave behind beside their images. */
import type { Arguments, Context } from './command.ts';
import type { cacheScanOptionNames } from './commands/cache-scan.ts';
import { reportOn } from './session.ts';
import { keepSeverities } from './severity.ts';

type CacheScanArguments = Arguments<(typeof cacheScanOptionNames)[number]>;

/** What the Engine keeps, where no cache is named. */
const ENGINE = ['docker://'];

export async function runCacheScan({ values, operands }: CacheScanArguments, context: Context): Promise<number> {
  return reportOn({ values, operands }, context, async (options) => {
    const scan = await context.loadScan();
    const found = await scan(operands.length === 0 ? ENGINE : operands, {
      ...options,
      scanners: new Set(['history', 'config', 'attestations', 'layers'] as const),
      minConfidence: values['min-confidence'],
      explain: values.explain,
      caches: true,
    });
    return { report: keepSeverities(found, values.severity), show: { explain: values.explain }, exit: values };
  });
}
