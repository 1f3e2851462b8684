/** A report in which given values are masked wherever they stand, in names and paths too. */

import type { KnownValue } from './detect/index.ts';
import type { Report } from './finding.ts';

const MASKED = '*****';

/** Masks every form of the values in every text of the report; a file may be named like the secret in it. */
export function maskedReport(report: Report, values: readonly KnownValue[]): Report {
  // A value that was found nowhere is in no name either.
  const found = new Set(report.images.flatMap(({ findings }) => findings.map(({ key }) => key)));
  const known = values.filter(({ key }) => found.has(key));
  if (known.length === 0) return report;
  const texts = new Set(known.flatMap(({ value, forms }) => [value, ...forms.map(textOf)]));
  // Longest first, so that no rest of one is left.
  const all = [...texts].filter((text) => text !== '').sort((a, b) => b.length - a.length);
  return mapTexts(report, (text) => all.reduce((rest, each) => rest.replaceAll(each, MASKED), text)) as Report;
}

/** A form is looked for byte by byte; a report says it in characters. */
function textOf({ text }: KnownValue['forms'][number]): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]));
}
