import { type Finding, type Report, severities } from '../../finding.ts';
import { forTerminal } from '../escape.ts';
import { count, shorten } from '../text.ts';
import type { Page } from './page.ts';

/** `3 secrets in 2 images: 1 critical, 2 high. 1 image was not read completely.` */
export function summaryLine({ images, failed }: Report, { paint, width }: Page): string[] {
  const findings = images.flatMap((image) => image.findings);
  const partly = images.filter((image) => image.incomplete.length > 0).length;
  const scanned = count(images.length, 'image');
  const incomplete = partly === 0 ? '' : ` ${count(partly, 'image was', 'images were')} not read completely.`;
  return [
    paint.bold(`${count(findings.length, 'secret')} in ${scanned}${bySeverity(findings)}.${incomplete}`),
    ...failed.map(({ reference, error }) =>
      paint.red(shorten(`Not scanned: ${forTerminal(reference)} – ${forTerminal(error)}`, width)),
    ),
  ];
}

function bySeverity(findings: readonly Finding[]): string {
  const counted = severities.toReversed().map((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    return n === 0 ? [] : [`${n} ${severity === 'info' ? 'for information' : severity}`];
  });
  const parts = counted.flat();
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}
