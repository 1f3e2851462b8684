import type pc from 'picocolors';
import type { ReportOptions } from '../reporter.ts';
import { wrap } from '../text.ts';

/** The paper a table is written on. */
export interface Page extends ReportOptions {
  readonly paint: ReturnType<typeof pc.createColors>;
}

const LABEL = 12;
const INDENT = 2;

/** A label on the left, a text beside it; the text is safe for a terminal already. */
export function labelled(label: string, text: string, page: Page): string[] {
  const room = Math.max(20, page.width - INDENT - LABEL);
  const lines = text.split('\n').flatMap((line) => wrap(line, room));
  return lines.map((line, index) => {
    const left = (index === 0 ? label : '').padEnd(LABEL);
    return `${' '.repeat(INDENT)}${page.paint.dim(left)}${line}`.trimEnd();
  });
}

/** Columns that the text beside a label has. */
export function roomBeside(page: Page): number {
  return Math.max(20, page.width - INDENT - LABEL);
}
