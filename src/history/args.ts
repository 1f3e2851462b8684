import { type Problem, type Solution, solve, solveMost } from './bounds.ts';
import type { ArgsPrefix } from './reading.ts';
import type { HistoryForm, Named } from './step.ts';

/** What is known when a RUN's args are told apart. */
export interface ArgsContext {
  readonly form: HistoryForm;
  /** Names from the ARG entries below, in the order of declaration, repetitions kept. */
  readonly declared: readonly string[];
  /** Prefixes that the command may have, likeliest first. */
  readonly shells: readonly string[];
  readonly known: (key: string) => readonly string[];
}

/** A RUN's args and command, told apart. */
export interface BoundRun {
  readonly args: readonly Named[];
  readonly command: string;
  readonly shell?: string;
  /** All values that a key can have by this text alone. */
  readonly candidates: ReadonlyMap<string, ReadonlySet<string>>;
}

const MAX_ENDS = 64;

/** Tells a RUN's build args from each other and from its command; without a way to, everything is its command. */
export function bindArgs(prefix: ArgsPrefix, context: ArgsContext): BoundRun {
  for (const problem of problems(prefix, context)) {
    const solution = context.form === 'buildah' ? (solveMost(problem) ?? solve(problem)) : solve(problem);
    if (solution !== undefined) return bound(prefix, context, solution);
  }
  return { args: [], command: prefix.text, candidates: new Map() };
}

function bound({ text }: ArgsPrefix, { shells }: ArgsContext, solution: Solution): BoundRun {
  const after = text.slice(solution.end + 1);
  const shell = shells.find((candidate) => after.startsWith(`${candidate} `) || after === candidate);
  const command = shell === undefined ? after : after.slice(shell.length + 1);
  return { args: solution.pairs, command, candidates: solution.candidates, ...(shell === undefined ? {} : { shell }) };
}

/** Ways to understand the prefix, the best first; the last takes any name for a key. */
function* problems(prefix: ArgsPrefix, context: ArgsContext): Generator<Problem> {
  const { text } = prefix;
  const ends = context.form === 'buildah' ? tokensEnd(prefix) : shellEnds(text, context.shells);
  const base = { text, known: context.known };
  const free = identifiers(text, ends.at(-1) ?? text.length);
  if (context.form === 'buildkit') {
    const all = ends.length > 0 ? ends : spaces(text);
    for (const keys of declarations(context.declared, prefix.count)) yield { ...base, keys, order: 'next', ends: all };
    yield { ...base, keys: free, order: 'any', count: prefix.count, ends: all };
    return;
  }
  const count = context.form === 'buildah' ? {} : { count: prefix.count };
  const rest = { ...base, ...count, order: 'later', ends: ends.length > 0 ? ends : spaces(text) } as const;
  yield { ...rest, keys: sorted(context.declared) };
  yield { ...rest, keys: sorted([...context.declared, ...free]) };
}

/** Of the names declared so far, the last ones: those of a base image's own build stand before them. */
function declarations(declared: readonly string[], count: number): string[][] {
  const unique = [...new Set(declared)];
  const lists = [unique, declared].filter((list) => list.length >= count);
  lists.sort((a, b) => a.length - b.length);
  return lists.map((list) => list.slice(list.length - count));
}

/** The order in which `K=V` strings sort: by bytes, the equals sign included. */
function sorted(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort((a, b) => (`${a}=` < `${b}=` ? -1 : 1));
}

/** Buildah counts space-separated parts, so the end is certain. */
function tokensEnd({ text, count }: ArgsPrefix): number[] {
  let at = -1;
  for (let token = 0; token < count; token++) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) return [];
  }
  return text.startsWith('/bin/sh -c', at + 1) ? [at] : [];
}

function shellEnds(text: string, shells: readonly string[]): number[] {
  for (const shell of shells) {
    const ends = occurrences(text, ` ${shell} `);
    if (ends.length > 0) return ends;
    if (text.endsWith(` ${shell}`)) return [text.length - shell.length - 1];
  }
  return [];
}

/** Without a shell the command is in exec form, and may begin at any space. */
function spaces(text: string): number[] {
  return occurrences(text, ' ');
}

function occurrences(text: string, part: string): number[] {
  const out: number[] = [];
  for (let at = text.indexOf(part); at >= 0 && out.length < MAX_ENDS; at = text.indexOf(part, at + 1)) out.push(at);
  return out;
}

function identifiers(text: string, end: number): string[] {
  const names = new Set<string>();
  for (const match of text.slice(0, end).matchAll(/(?<=^| )[A-Za-z_][A-Za-z0-9_]{0,127}(?==)/g)) names.add(match[0]);
  return [...names];
}
