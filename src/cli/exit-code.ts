import { exitCodes } from '../errors.ts';
import type { ImageReport, Report } from '../finding.ts';

/**
 * Findings come first (the report says too when it is incomplete), then images that could not be opened, then what could
 * not be read. What is for information only is no finding here; a build mistake is one when its severity is high or worse.
 */
export function exitCodeOf(
  { images, failed, complete }: Report,
  values: { readonly 'exit-code': number; readonly 'exit-zero': boolean },
): number {
  const code = values['exit-zero'] ? exitCodes.clean : values['exit-code'];
  const hasFindings = images.some(isLeaky);
  if (hasFindings && code !== exitCodes.clean) return code;
  if (failed.length > 0) return exitCodes.unreachable;
  return complete ? exitCodes.clean : exitCodes.incomplete;
}

function isLeaky({ findings, mistakes }: ImageReport): boolean {
  return (
    findings.some(({ severity }) => severity !== 'info') ||
    mistakes.some(({ severity }) => severity === 'high' || severity === 'critical')
  );
}
