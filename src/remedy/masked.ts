import type { Step } from '../history/index.ts';
import type { Redacted } from '../secret.ts';

/** Marks that a builder puts before or behind the instruction's own text. */
const MARKS = [/ # buildkit$/, /^\S+(?: -\S+)* #\(nop\) +/];

/** A masked history entry as a Dockerfile would say it: without args, shell and marks. */
export function maskedInstruction(step: Step, masked: Redacted): string {
  const text = MARKS.reduce((rest, mark) => rest.replace(mark, ''), masked as string).trim();
  if (step.instruction !== 'RUN') return text;
  return `RUN ${maskedCommand(step, text)}`;
}

/** The command of a masked RUN. Where its shell does not show, the whole text. */
export function maskedCommand(step: Step, masked: string): string {
  const text = MARKS.reduce((rest, mark) => rest.replace(mark, ''), masked).replace(/^RUN /, '');
  const args = /^\|\d+ /.test(text);
  const shell = step.shell ?? '/bin/sh -c';
  const at = args ? text.indexOf(` ${shell} `) + 1 : text.startsWith(`${shell} `) ? 0 : -1;
  return at < 0 || (args && at === 0) ? text : text.slice(at + shell.length + 1);
}
