import type { HistoryEntry } from '../image.ts';
import type { Instruction } from './step.ts';

/** The build args before a RUN's command, not yet told apart: `|2 A=1 B=two words /bin/sh -c …`. */
export interface ArgsPrefix {
  /** The number after the bar. Args, or with Buildah their space-separated parts. */
  readonly count: number;
  /** Everything behind the number and its space: args, shell and command. */
  readonly text: string;
}

/** What a builder's parser makes of one entry. */
export interface Reading {
  readonly instruction: Instruction;
  /** What follows the keyword; of a RUN with `prefix`, nothing yet. */
  readonly body: string;
  /** True where the body is the Dockerfile's own text; false where the builder rendered it, without quotes. */
  readonly source: boolean;
  readonly prefix?: ArgsPrefix;
  readonly shell?: string;
}

/** Reads one entry of one builder; `shells` are the prefixes that a command may have, likeliest first. */
export type Reader = (entry: HistoryEntry, shells: readonly string[]) => Reading;

const PREFIX = /^\|(\d{1,6}) /;

/** The args prefix of a RUN's text, if it has one. */
export function argsPrefix(text: string): ArgsPrefix | undefined {
  const match = PREFIX.exec(text);
  return match === null ? undefined : { count: Number(match[1]), text: text.slice(match[0].length) };
}

/**
 * Where Buildah's args end: it counts their space-separated parts, and writes `/bin/sh -c` behind them. Undefined where
 * the text does not bear that out.
 */
export function partsEnd({ text, count }: ArgsPrefix): number | undefined {
  let at = -1;
  for (let part = 0; part < count; part++) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) return undefined;
  }
  return text.startsWith('/bin/sh -c', at + 1) ? at : undefined;
}

/** The command without the shell before it. Without one of the shells it is in exec form. */
function withoutShell(text: string, shells: readonly string[]): { readonly command: string; readonly shell?: string } {
  const shell = shells.find((prefix) => text.startsWith(`${prefix} `) || text === prefix);
  return shell === undefined ? { command: text } : { command: text.slice(shell.length + 1), shell };
}

/** A RUN, with or without args before its command. */
export function runReading(text: string, shells: readonly string[], source = false): Reading {
  const prefix = argsPrefix(text);
  if (prefix !== undefined) return { instruction: 'RUN', body: '', source, prefix };
  const { command, shell } = withoutShell(text, shells);
  return { instruction: 'RUN', body: command, source, ...(shell === undefined ? {} : { shell }) };
}

/** `KEYWORD rest`, the keyword in capitals. */
export function splitKeyword(text: string): { readonly keyword: string; readonly rest: string } {
  const keyword = /^\S*/.exec(text)![0];
  return { keyword: keyword.toUpperCase(), rest: text.slice(keyword.length).trimStart() };
}
