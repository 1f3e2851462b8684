import type { Report } from '../../finding.ts';
import { forTerminal } from '../escape.ts';
import { sumUp } from '../sum-up.ts';
import { shorten, wrap } from '../text.ts';
import type { Page } from './page.ts';

/** What it all comes to, and which images could not be opened. */
export function summaryLines(report: Report, { paint, width }: Page): string[] {
  return [
    ...wrap(sumUp(report), width).map(paint.bold),
    ...report.failed.map(({ reference, error }) => paint.red(notScanned(reference, error, width))),
  ];
}

/** The first sentence; the whole error stands on standard error and in the json report. */
function notScanned(reference: string, error: string, width: number): string {
  const [sentence = ''] = error.split(/(?<=\.)\s/, 1);
  return shorten(`Not scanned: ${forTerminal(reference)} – ${forTerminal(sentence)}`, width);
}
