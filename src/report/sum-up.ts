import { type Finding, type ImageReport, type Report, type Severity, severities } from '../finding.ts';
import { count } from './text.ts';

type Graded = { readonly severity: Severity };

/** What a report comes to, in a line: `3 secrets in 2 images: 1 critical, 2 high. 1 image was not read completely.` */
export function sumUp({ images }: Report): string {
  const findings = images.flatMap((image) => image.findings);
  const partly = images.filter((image) => image.incomplete.length > 0).length;
  return [
    `${secretsOf(findings, images.length)}.`,
    ...mistakesOf(images),
    ...(partly === 0 ? [] : [`${count(partly, 'image was', 'images were')} not read completely.`]),
  ].join(' ');
}

function secretsOf(findings: readonly Finding[], images: number): string {
  const informational = countOf(findings, 'info');
  const levels = levelsOf(findings);
  const split = levels === '' ? '' : `: ${levels}`;
  const more = informational === 0 ? '' : `; ${informational} more for information`;
  return `${count(findings.length - informational, 'secret')} in ${count(images, 'image')}${split}${more}`;
}

/** `3 build mistakes: 1 high, 2 low.` */
function mistakesOf(images: readonly ImageReport[]): string[] {
  const all = images.flatMap(({ mistakes }) => mistakes).filter(({ severity }) => severity !== 'info');
  return all.length === 0 ? [] : [`${count(all.length, 'build mistake')}: ${levelsOf(all)}.`];
}

/** `1 high, 2 low`: worst first, without what is for information. */
function levelsOf(items: readonly Graded[]): string {
  const levels = severities.toReversed().filter((severity) => severity !== 'info' && countOf(items, severity) > 0);
  return levels.map((severity) => `${countOf(items, severity)} ${severity}`).join(', ');
}

function countOf(findings: readonly Graded[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
