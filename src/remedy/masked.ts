import { parseHistory, type Step } from '../history/index.ts';
import type { Redacted } from '../secret.ts';

/** Marks that a builder puts before or behind the instruction's own text. */
const MARKS = [/ # buildkit$/, /^\S+(?: -\S+)* #\(nop\) +/];

/** Characters of an instruction that advice quotes. */
const QUOTED = 160;

/** A masked history entry as a Dockerfile would say it, short enough to quote: without args, shell and marks. */
export function maskedInstruction(step: Step, masked: Redacted): string {
  if (step.instruction === 'RUN') return quotable(`RUN ${commandIn(step, bare(masked))}`);
  return quotable(rendered(step, masked));
}

/** The masked entry read like any other. */
function rendered({ comment, author }: Step, masked: string): string {
  const entry = {
    created_by: masked,
    ...(comment === undefined ? {} : { comment }),
    ...(author === undefined ? {} : { author }),
  };
  return parseHistory({ config: {}, history: [entry], diffIds: [] })[0]?.text ?? masked;
}

/** The command of a masked RUN, short enough to quote. Where its shell does not show, the whole text. */
export function maskedCommand(step: Step, masked: Redacted): string {
  return quotable(commandIn(step, bare(masked)));
}

function bare(masked: string): string {
  return MARKS.reduce((rest, mark) => rest.replace(mark, ''), masked).trim();
}

function commandIn(step: Step, masked: string): string {
  const text = masked.replace(/^RUN /, '');
  const shell = `${step.shell ?? '/bin/sh -c'} `;
  if (!/^\|\d+ /.test(text)) return text.startsWith(shell) ? text.slice(shell.length) : text;
  const at = text.indexOf(` ${shell}`);
  return at < 0 ? text : text.slice(at + 1 + shell.length);
}

/** On one line, and cut: only masked text is ever cut. */
function quotable(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED - 1)}…`;
}
