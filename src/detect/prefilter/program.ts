/** Keywords compiled to flat tables, the same ones for every way to run them. */
import { type Automaton, buildAutomaton } from './automaton.ts';
import { type ByteSet, has } from './byte-set.ts';
import { type ByteRun, type Keyword, runsOf, textAround } from './keyword.ts';
import { LONGEST_PIECE, type Piece, rarestPiece } from './windows.ts';

/** Numbers that an entry of each table takes. */
export const CANDIDATE = 2;
export const LITERAL = 5;
export const CHECK = 6;
export const WAY = 2;
export const RUN = 4;

/** Longer runs of text are no rarer among other bytes than is worth the trouble. */
const LONGEST_TEXT_RUN = 8;

export interface Program {
  /** Hits name keywords by numbers below this. */
  readonly keywordCount: number;
  readonly automaton: Pick<Automaton, 'next' | 'accepting'>;
  /** For each accepting state, where its candidates begin (and, at the next index, end), in entries. */
  readonly candidatesFrom: Int32Array;
  /** [literal, characters between its first and the last of the piece that was met] */
  readonly candidates: Int32Array;
  /** [where its text begins, characters, 1 when in any case, first check, end of checks]: a text looked for. */
  readonly literals: Int32Array;
  /** The texts; in lower case when looked for in any case. */
  readonly texts: Uint8Array;
  /** [keyword, first way, end of ways, first run, end of runs, characters of text around]: a keyword with that text. */
  readonly checks: Int32Array;
  /** [first of its sets, characters]: one way for what stands before a keyword. */
  readonly ways: Int32Array;
  /** The sets of the ways, in the order of reading. */
  readonly waySets: Int32Array;
  /** [set, least, most, 1 when lazy] */
  readonly runs: Int32Array;
  /** 256 flags a set. */
  readonly sets: Uint8Array;
  /** Every hit stands among this many characters of text in a row, or more. */
  readonly textRun: number;
  /** Bytes before a place that the automaton's state there depends on. */
  readonly warmUp: number;
  /** Most bytes of a keyword, in UTF-16. */
  readonly longest: number;
  /** Most bytes of a keyword and what must follow it, in UTF-16. */
  readonly reach: number;
}

export function compile(keywords: readonly Keyword[]): Program {
  for (const keyword of keywords) refuseUnfit(keyword);
  const literals = literalsOf(keywords);
  const { automaton, groups, pieces } = lookOut(literals);
  const most = (numbers: number[]) => Math.max(0, ...numbers);
  return {
    keywordCount: keywords.length,
    automaton: { next: automaton.next, accepting: automaton.accepting },
    ...candidatesOf(automaton, groups, pieces),
    ...new Tables(keywords, literals).build(),
    textRun: Math.min(LONGEST_TEXT_RUN, ...keywords.map(textAround)),
    warmUp: most(pieces.map((piece) => piece.span)) * 2,
    longest: most(keywords.map((keyword) => keyword.text.length)) * 2,
    reach: most(keywords.map((keyword) => keyword.text.length + reachOf(runsOf(keyword)))) * 2,
  };
}

interface Literal {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly keywords: number[];
}

function refuseUnfit({ text }: Keyword): void {
  if (!/^[\x01-\x7f]{3,}$/.test(text) || /^[ @`]*$/.test(text))
    throw new RangeError(`unfit keyword: ${JSON.stringify(text)}`);
}

/** Each text once, with the keywords that share it. */
function literalsOf(keywords: readonly Keyword[]): Literal[] {
  const byId = new Map<string, Literal>();
  for (const [index, { text, ignoreCase }] of keywords.entries()) {
    const folded = ignoreCase ? text.toLowerCase() : text;
    const id = `${ignoreCase}:${folded}`;
    const literal = byId.get(id) ?? { text: folded, ignoreCase, keywords: [] };
    byId.set(id, literal);
    literal.keywords.push(index);
  }
  return [...byId.values()];
}

function reachOf(runs: readonly ByteRun[]): number {
  return runs.reduce((sum, run) => sum + run.max, 0);
}

interface LookOut {
  readonly automaton: Automaton;
  /** The literals that share each of the automaton's pieces. */
  readonly groups: readonly (readonly number[])[];
  /** The piece of each literal. */
  readonly pieces: readonly Piece[];
}

/** Looks for pieces as long as one automaton can hold them all: the longer, the fewer false alarms. */
function lookOut(literals: readonly Literal[]): LookOut {
  for (let length = LONGEST_PIECE; length > 1; length--) {
    const pieces = literals.map(({ text }) => rarestPiece(text, length));
    const groups = sharing([...pieces.keys()], (literal) => pieces[literal]!.classes.join());
    const automaton = buildAutomaton(groups.map((group) => pieces[group[0]!]!.classes));
    if (automaton !== undefined) return { automaton, groups, pieces };
  }
  throw new RangeError(`too many keywords: ${literals.length}`);
}

function candidatesOf({ ends }: Automaton, groups: LookOut['groups'], pieces: readonly Piece[]) {
  const lists = ends.map((group) => group.flatMap((piece) => groups[piece]!));
  const candidatesFrom = new Int32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) candidatesFrom[i + 1] = candidatesFrom[i]! + list.length;
  const candidates = lists.flat().flatMap((literal) => [literal, pieces[literal]!.last]);
  return { candidatesFrom, candidates: Int32Array.from(candidates) };
}

function sharing<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

class Tables {
  readonly #keywords: readonly Keyword[];
  readonly #literals: readonly Literal[];
  readonly #texts: number[] = [];
  readonly #checks: number[] = [];
  readonly #ways: number[] = [];
  readonly #waySets: number[] = [];
  readonly #runs: number[] = [];
  readonly #sets: ByteSet[] = [];
  readonly #setIds = new Map<string, number>();

  constructor(keywords: readonly Keyword[], literals: readonly Literal[]) {
    this.#keywords = keywords;
    this.#literals = literals;
  }

  build() {
    const literals = this.#literals.flatMap((literal) => this.#literal(literal));
    const sets = new Uint8Array(this.#sets.length * 256);
    for (let i = 0; i < sets.length; i++) sets[i] = has(this.#sets[i >> 8]!, i & 255) ? 1 : 0;
    return {
      literals: Int32Array.from(literals),
      texts: Uint8Array.from(this.#texts),
      checks: Int32Array.from(this.#checks),
      ways: Int32Array.from(this.#ways),
      waySets: Int32Array.from(this.#waySets),
      runs: Int32Array.from(this.#runs),
      sets,
    };
  }

  #literal({ text, ignoreCase, keywords }: Literal): number[] {
    const at = this.#texts.length;
    const firstCheck = this.#checks.length / CHECK;
    this.#texts.push(...Buffer.from(text, 'latin1'));
    for (const keyword of keywords) this.#check(keyword);
    return [at, text.length, ignoreCase ? 1 : 0, firstCheck, this.#checks.length / CHECK];
  }

  #check(index: number): void {
    const keyword = this.#keywords[index]!;
    const firstWay = this.#ways.length / WAY;
    for (const sets of keyword.before ?? []) this.#way(sets);
    const firstRun = this.#runs.length / RUN;
    for (const run of runsOf(keyword))
      this.#runs.push(this.#setId(run.set), run.min, run.max, run.lazy === true ? 1 : 0);
    const [endWay, endRun] = [this.#ways.length / WAY, this.#runs.length / RUN];
    this.#checks.push(index, firstWay, endWay, firstRun, endRun, keyword.within ?? 0);
  }

  #way(sets: readonly ByteSet[]): void {
    this.#ways.push(this.#waySets.length, sets.length);
    for (const set of sets) this.#waySets.push(this.#setId(set));
  }

  #setId(set: ByteSet): number {
    const key = set.join('');
    let id = this.#setIds.get(key);
    if (id === undefined) {
      id = this.#sets.length;
      this.#setIds.set(key, id);
      this.#sets.push(set);
    }
    return id;
  }
}
