import { type Finding, type Report, type Severity, severities } from '../../finding.ts';
import { forTerminal } from '../escape.ts';
import { count, shorten, wrap } from '../text.ts';
import type { Page } from './page.ts';

/** `3 secrets in 2 images: 1 critical, 2 high. 1 image was not read completely.` */
export function summaryLines({ images, failed }: Report, { paint, width }: Page): string[] {
  const findings = images.flatMap((image) => image.findings);
  const partly = images.filter((image) => image.incomplete.length > 0).length;
  const sentences = [
    `${secretsOf(findings, images.length)}.`,
    ...(partly === 0 ? [] : [`${count(partly, 'image was', 'images were')} not read completely.`]),
  ];
  return [
    ...wrap(sentences.join(' '), width).map(paint.bold),
    ...failed.map(({ reference, error }) => paint.red(notScanned(reference, error, width))),
  ];
}

function secretsOf(findings: readonly Finding[], images: number): string {
  const informational = countOf(findings, 'info');
  const levels = severities.toReversed().filter((severity) => severity !== 'info' && countOf(findings, severity) > 0);
  const parts = levels.map((severity) => `${countOf(findings, severity)} ${severity}`);
  const split = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  const more = informational === 0 ? '' : `; ${informational} more for information`;
  return `${count(findings.length - informational, 'secret')} in ${count(images, 'image')}${split}${more}`;
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** The first sentence; the whole error stands on standard error and in the json report. */
function notScanned(reference: string, error: string, width: number): string {
  const [sentence = ''] = error.split(/(?<=\.)\s/, 1);
  return shorten(`Not scanned: ${forTerminal(reference)} – ${forTerminal(sentence)}`, width);
}
