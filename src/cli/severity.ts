import type { ImageReport, Report, Severity } from '../finding.ts';
import { count } from '../report/text.ts';

/** The report with the asked severities alone. What is left out is counted in a note. */
export function keepSeverities(report: Report, asked: readonly Severity[]): Report {
  return { ...report, images: report.images.map((image) => keep(image, asked)) };
}

function keep(image: ImageReport, asked: readonly Severity[]): ImageReport {
  const findings = image.findings.filter((finding) => asked.includes(finding.severity));
  const mistakes = image.mistakes.filter((mistake) => asked.includes(mistake.severity));
  const parts = [
    ...leftOut(image.findings, findings, 'finding'),
    ...leftOut(image.mistakes, mistakes, 'build mistake'),
  ];
  if (parts.length === 0) return image;
  const note = `${parts.join(' and ')} of other severities than ${asked.join(', ')} left out (--severity).`;
  return { ...image, findings, mistakes, notes: [...image.notes, note] };
}

function leftOut(all: readonly unknown[], kept: readonly unknown[], what: string): string[] {
  return all.length === kept.length ? [] : [count(all.length - kept.length, what)];
}
