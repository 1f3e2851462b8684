/** Keywords compiled to flat tables, the same ones for every way to run them. */
import { type Automaton, buildAutomaton } from './automaton.ts';
import { assignment, type ByteRun, type ByteSet, type Keyword } from './keyword.ts';
import { rarestPiece } from './windows.ts';

/** Numbers that an entry of each table takes. */
export const CANDIDATE = 2;
export const LITERAL = 5;
export const CHECK = 4;
export const RUN = 3;

export interface Program {
  readonly automaton: Automaton;
  /** For each accepting state, where its candidates begin (and, at the next index, end), in entries. */
  readonly candidatesFrom: Int32Array;
  /** [literal, characters between its first and the last of the piece that was met] */
  readonly candidates: Int32Array;
  /** [where its text begins, characters, 1 when in any case, first check, end of checks]: a text looked for. */
  readonly literals: Int32Array;
  /** The texts; in lower case when looked for in any case. */
  readonly texts: Uint8Array;
  /** [keyword, 1 when a boundary must stand before, first run, end of runs]: a keyword with that text. */
  readonly checks: Int32Array;
  /** [set, min, max] */
  readonly runs: Int32Array;
  /** 256 flags a set. */
  readonly sets: Uint8Array;
  /** Characters of the longest keyword. */
  readonly longest: number;
  /** Characters that a keyword and what must follow it can reach over. */
  readonly reach: number;
}

export function compile(keywords: readonly Keyword[]): Program {
  for (const keyword of keywords) refuseUnfit(keyword);
  const literals = literalsOf(keywords);
  const pieces = literals.map(({ text }) => rarestPiece(text));
  const texts = [...new Set(pieces.map((piece) => piece.text))];
  const automaton = buildAutomaton(texts);
  const byPiece = texts.map((text) =>
    pieces.flatMap((piece, i) => (piece.text === text ? [i, piece.start + text.length - 1] : [])),
  );
  const tables = new Tables(keywords, literals);
  return {
    automaton,
    ...candidatesOf(automaton, byPiece),
    ...tables.build(),
    longest: Math.max(0, ...keywords.map((keyword) => keyword.text.length)),
    reach: Math.max(0, ...keywords.map((keyword) => keyword.text.length + reachOf(runsOf(keyword)))),
  };
}

interface Literal {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly keywords: number[];
}

function refuseUnfit({ text }: Keyword): void {
  if (!/^[\x01-\x7f]{3,}$/.test(text)) throw new RangeError(`unfit keyword: ${JSON.stringify(text)}`);
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

function runsOf(keyword: Keyword): readonly ByteRun[] {
  return [...(keyword.next ?? []), ...(keyword.assigned === true ? assignment : [])];
}

function reachOf(runs: readonly ByteRun[]): number {
  return runs.reduce((sum, run) => sum + run.max, 0);
}

function candidatesOf({ ends, pieces }: Automaton, byPiece: readonly (readonly number[])[]) {
  const candidates: number[] = [];
  const candidatesFrom = [0];
  for (let state = 0; state + 1 < ends.length; state++) {
    for (const piece of pieces.subarray(ends[state]!, ends[state + 1]!)) candidates.push(...byPiece[piece]!);
    candidatesFrom.push(candidates.length / CANDIDATE);
  }
  return { candidates: Int32Array.from(candidates), candidatesFrom: Int32Array.from(candidatesFrom) };
}

class Tables {
  readonly #keywords: readonly Keyword[];
  readonly #literals: readonly Literal[];
  readonly #texts: number[] = [];
  readonly #checks: number[] = [];
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
    for (const [i, set] of this.#sets.entries()) sets.set(set, i * 256);
    return {
      literals: Int32Array.from(literals),
      texts: Uint8Array.from(this.#texts),
      checks: Int32Array.from(this.#checks),
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
    const firstRun = this.#runs.length / RUN;
    for (const run of runsOf(keyword)) this.#runs.push(this.#setId(run.set), run.min, run.max);
    this.#checks.push(index, keyword.boundary === true ? 1 : 0, firstRun, this.#runs.length / RUN);
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
