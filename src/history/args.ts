import { MAX_TEXT, type Problem, type Solution, solve, solveMost } from './bounds.ts';
import { type ArgsPrefix, partsEnd } from './reading.ts';
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
  const head = { ...prefix, text: prefix.text.slice(0, MAX_TEXT) };
  for (const problem of problems(head, context)) {
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

/** Ways to understand the prefix, the best first. Only where no shell fits, the command may be in exec form. */
function* problems(prefix: ArgsPrefix, context: ArgsContext): Generator<Problem> {
  const ends = context.form === 'buildah' ? [partsEnd(prefix) ?? []].flat() : shellEnds(prefix.text, context.shells);
  for (const possible of ends.length > 0 ? [ends, spaces(prefix.text)] : [spaces(prefix.text)]) {
    yield* context.form === 'buildkit' ? inOrder(prefix, context, possible) : bySort(prefix, context, possible);
  }
}

/** BuildKit writes exactly the declared args, in the order of declaration. At last any name is taken for a key. */
function* inOrder({ text, count }: ArgsPrefix, { declared, known }: ArgsContext, ends: number[]): Generator<Problem> {
  const base = { text, known, ends } as const;
  for (const keys of declarations(declared, count)) yield { ...base, keys, order: 'next' };
  yield { ...base, keys: [...new Set(declared)], order: 'later', count };
  yield { ...base, keys: identifiers(text, ends), order: 'any', count };
}

/** The others write the args that have a value, sorted; Buildah does not tell how many. */
function* bySort(prefix: ArgsPrefix, { form, declared, known }: ArgsContext, ends: number[]): Generator<Problem> {
  const { text } = prefix;
  const count = form === 'buildah' ? {} : { count: prefix.count };
  const base = { text, known, ends, ...count, order: 'later' } as const;
  yield { ...base, keys: sorted(declared) };
  yield { ...base, keys: sorted([...declared, ...identifiers(text, ends)]) };
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

function identifiers(text: string, ends: readonly number[]): string[] {
  const names = new Set<string>();
  const end = ends.at(-1) ?? text.length;
  for (const match of text.slice(0, end).matchAll(/(?<=^| )[A-Za-z_][A-Za-z0-9_]{0,127}(?==)/g)) names.add(match[0]);
  return [...names];
}
