import { solve } from './bounds.ts';
import type { ArgsPrefix } from './reading.ts';
import type { Named } from './step.ts';

type Args = readonly (readonly [key: string, value: string])[];

/**
 * More names than this in one ARG entry are not told apart in every way. All ways together stay below two to this power
 * times two.
 */
const MAX_NAMES = 6;

/** A longer entry is one arg: telling names apart in it would cost more than its length. */
const MAX_LENGTH = 16 << 10;

/** Where a name with a value may begin, but for the first. */
const NAME = /(?<= )[A-Za-z_]\w{0,127}(?==)/g;

/** Names without a value, which may stand before, between and behind those with one. */
const BARE_BEFORE = /^(?:[A-Za-z_]\w* +)*(?=[A-Za-z_]\w*=)/;
const BARE_BEHIND = /(?: +[A-Za-z_]\w*)+$/;

/**
 * Every way to read an ARG entry, which its builder wrote without quotes: `ARG A=x B=y` holds two args or one. The way
 * with the most args comes first. No name stands twice in one.
 */
function readings(body: string): Args[] {
  if (body.length > MAX_LENGTH) return [cut(body, [])];
  const before = BARE_BEFORE.exec(body)?.[0] ?? (body.includes('=') ? '' : body);
  const bare = before.split(' ').filter((name) => name !== '');
  const text = body.slice(before.length);
  const head = bare.map((name) => [name, ''] as const);
  if (text === '') return [head];
  const cuts = Array.from(text.matchAll(NAME), (match) => match.index);
  const ways = cuts.length > MAX_NAMES ? [cuts] : subsets(cuts);
  const all = ways.flatMap((way) => [[...head, ...cut(text, way)], ...stripped(head, cut(text, way))]);
  const distinct = all.filter((args) => new Set(args.map(([key]) => key)).size === args.length);
  return distinct.length > 0 ? distinct : all;
}

function subsets(cuts: readonly number[]): number[][] {
  const all = Array.from({ length: 2 ** cuts.length }, (_, bits) =>
    cuts.filter((_, index) => (bits & (1 << index)) === 0),
  );
  return all.sort((a, b) => b.length - a.length);
}

function cut(text: string, at: readonly number[]): Args {
  const starts = [0, ...at];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length + 1;
    const equals = text.indexOf('=', start);
    return [text.slice(start, equals), text.slice(equals + 1, end - 1)];
  });
}

/** The reading in which what looks like names behind a value are names. */
function stripped(head: Args, args: Args): Args[] {
  const out = args.flatMap(([key, value]) => {
    const bare = BARE_BEHIND.exec(value)?.[0] ?? '';
    const names = bare.split(' ').filter((name) => name !== '');
    return [[key, value.slice(0, value.length - bare.length)] as const, ...names.map((name) => [name, ''] as const)];
  });
  return out.length === args.length ? [] : [[...head, ...out]];
}

/** The args of an ARG entry as its text alone tells them. */
export function argsOf(body: string): Named[] {
  const ways = readings(body);
  const doubtful = ways.length > 1 || ways[0]!.length > MAX_NAMES + 1;
  return ways[0]!.map(([key, value]) => ({ key, value, ambiguous: doubtful }));
}

/** What surrounds an ARG entry: names that the entries before it and between it and the RUN declare. */
export interface ArgLine {
  readonly body: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The args of an entry as the next RUN bears them out. Where it only bears out the names, values stay ambiguous. */
export function settledArgs(line: ArgLine, run: ArgsPrefix): Named[] | undefined {
  const ways = readings(line.body);
  if (ways.length > 2 ** (MAX_NAMES + 1)) return undefined;
  for (const byValue of [true, false]) {
    const fitting = ways.filter((args) => agrees(args, line, run, byValue));
    if (fitting.length > 1) return undefined;
    if (fitting[0] !== undefined) return fitting[0].map(([key, value]) => ({ key, value, ambiguous: !byValue }));
  }
  return undefined;
}

/** Whether the RUN's args can be the declared ones, and have these values too. */
function agrees(args: Args, { before, after }: ArgLine, { text, count }: ArgsPrefix, byValue: boolean): boolean {
  const own = new Map(args);
  const keys = [...new Set([...before, ...own.keys(), ...after])];
  if (keys.length < count) return false;
  const known = (key: string) => (byValue && own.has(key) ? [own.get(key)!] : []);
  const ends = Array.from(text.matchAll(/ /g), (match) => match.index).slice(0, 200);
  const solution = solve({ text, keys: keys.slice(-count), order: 'next', ends, known });
  if (solution === undefined) return false;
  return [...own].every(([key, value]) => {
    const values = solution.candidates.get(key);
    return byValue ? values?.has(value) === true : values !== undefined;
  });
}
