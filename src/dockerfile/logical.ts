import type { Segment } from './instruction.ts';

/** A line with its continuations joined. `next` is the 0-based line after it. */
export interface LogicalLine {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly next: number;
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

/** The line without its continuation mark, or undefined where none stands there. A doubled mark is none. */
function continued(line: string, esc: string): string | undefined {
  const trimmed = line.trimEnd();
  if (!trimmed.endsWith(esc) || trimmed.at(-2) === esc) return undefined;
  return trimmed.slice(0, -1);
}

/** Joins `lines[from]` with the lines it continues on; comments and empty lines between them do not end it. */
export function logicalLine(lines: readonly string[], from: number, esc: string): LogicalLine {
  const segments: Segment[] = [];
  let text = '';
  let at = from;
  for (; at < lines.length; at++) {
    const line = at === from ? lines[at]!.trimStart() : lines[at]!;
    if (at > from && (isComment(line) || line.trim() === '')) continue;
    segments.push({ offset: text.length, line: at + 1, column: lines[at]!.length - line.length + 1 });
    const part = continued(line, esc);
    text += part ?? line;
    if (part === undefined) break;
  }
  return { text: text.trimEnd(), segments, next: Math.min(at + 1, lines.length) };
}

/** Whether a line between instructions says nothing: empty or a comment. */
export function isSilent(line: string): boolean {
  return line.trim() === '' || isComment(line);
}
