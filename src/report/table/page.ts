import type pc from 'picocolors';
import type { ReportOptions } from '../reporter.ts';
import { wrap } from '../text.ts';

/** The paper a table is written on. */
export interface Page extends ReportOptions {
  readonly paint: ReturnType<typeof pc.createColors>;
}

const LABEL = 12;
const INDENT = 2;

/** A label on the left, a text beside it, its lines decorated once they are broken. The text is safe for a terminal already. */
export function labelled(
  label: string,
  text: string,
  page: Page,
  decorate = (lines: readonly string[]) => lines,
): string[] {
  const room = Math.max(20, page.width - INDENT - LABEL);
  const lines = text.split('\n').flatMap((line) => wrap(line, room));
  return decorate(lines).map((line, index) => {
    const left = (index === 0 ? label : '').padEnd(LABEL);
    return `${' '.repeat(INDENT)}${page.paint.dim(left)}${line}`.trimEnd();
  });
}

/** Paints what stands between backticks, line by line, also where it goes on in the next one. */
export function paintCode(lines: readonly string[], paint: (text: string) => string): string[] {
  let isCode = false;
  return lines.map((line) => {
    const [first = '', ...rest] = line.split('`');
    const painted = [isCode ? paint(first) : first];
    for (const part of rest) {
      isCode = !isCode;
      painted.push(isCode ? paint(part) : part);
    }
    return painted.join('`');
  });
}

/** Columns that the text beside a label has. */
export function roomBeside(page: Page): number {
  return Math.max(20, page.width - INDENT - LABEL);
}
