/** Looks for what users' rules describe in one region of a file: around the places that the prefilter found. */
import { entropy } from '../token-hit.ts';
import type { Region } from '../types.ts';
import { CONTEXT_AFTER, CONTEXT_BEFORE, type Held } from '../windows.ts';
import type { Anchor } from './anchors.ts';
import type { UserRule } from './compile.ts';
import type { Found } from './matcher.ts';
import { sourceOf } from './shape.ts';
import { allowedBy, lineOf, secretOf, type UserHit, userHit } from './user-hit.ts';

/** What a word of the prefilter means to a rule: a match may be around it, or the rule counts for this text at all. */
export interface Hook {
  readonly rule: UserRule;
  readonly anchor?: Anchor;
}

/** A piece of text to search, and where in the file it begins. */
interface Piece {
  readonly text: string;
  readonly origin: number;
  /** Bytes a character. */
  readonly unit: number;
  /** The file itself begins with it. */
  readonly isStart: boolean;
}

type Take = (hit: UserHit) => void;

export class UserSearch {
  readonly #region: Region;
  readonly #held: Held;
  readonly #take: Take;
  /** Stretches of the file to search, by rule. */
  readonly #spans = new Map<UserRule, [from: number, to: number][]>();
  readonly #counted = new Set<UserRule>();
  readonly #inPath = new Map<UserRule, boolean>();
  readonly #wide: { readonly rule: UserRule; readonly piece: Piece }[] = [];

  constructor(region: Region, held: Held, take: Take) {
    this.#region = region;
    this.#held = held;
    this.#take = take;
  }

  /** A word of the prefilter at `at` of a text that begins at `origin` of the file. */
  meet({ rule, anchor }: Hook, text: string, at: number, origin: number, unit: number): void {
    if (!this.#countsHere(rule)) return;
    if (anchor === undefined) {
      this.#counted.add(rule);
      return;
    }
    if (!follows(anchor, text, at)) return;
    const before = Math.min(anchor.before, CONTEXT_BEFORE) + 1;
    const after = Math.min(anchor.after, CONTEXT_AFTER) + 1;
    if (unit === 1) this.#addSpan(rule, origin + at - before, origin + at + after);
    else {
      const from = Math.max(0, at - before);
      const piece = { text: text.slice(from, at + after), origin: origin + from * unit, unit, isStart: from === 0 };
      this.#wide.push({ rule, piece });
    }
  }

  /** The region was gone through: searches what was met. `always`: rules whose matches can be anywhere, in any text. */
  finish(always: readonly UserRule[]): void {
    const isOpen = (rule: UserRule) => rule.gate.length === 0 || this.#counted.has(rule);
    for (const [rule, spans] of this.#spans)
      if (isOpen(rule)) for (const [from, to] of spans) this.#searchSpan(rule, from, to);
    for (const { rule, piece } of this.#wide) if (isOpen(rule)) this.#search(rule, piece, () => true);
    for (const rule of [...this.#counted, ...always])
      if (rule.anchors === undefined && this.#countsHere(rule)) this.#searchAll(rule);
  }

  /** Searches a short text as a whole, without a prefilter before. */
  everything(rules: readonly UserRule[]): void {
    const { bytes, at, end } = this.#held;
    const lower = bytes.toString('latin1', at, end).toLowerCase();
    const has = (word: string) => lower.includes(word.toLowerCase());
    for (const rule of rules) {
      const mayMatch = rule.anchors?.some(({ texts }) => texts.some(has)) ?? true;
      if (mayMatch && (rule.gate.length === 0 || rule.gate.some(has)) && this.#countsHere(rule)) this.#searchAll(rule);
    }
  }

  #countsHere(rule: UserRule): boolean {
    if (rule.path === undefined) return true;
    let counts = this.#inPath.get(rule);
    if (counts === undefined) {
      counts = rule.path.isIn(this.#region.file.path);
      this.#inPath.set(rule, counts);
    }
    return counts;
  }

  /** Places come in order, so that a stretch can only run into the last one. */
  #addSpan(rule: UserRule, from: number, to: number): void {
    const spans = this.#spans.get(rule);
    const last = spans?.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (spans === undefined) this.#spans.set(rule, [[from, to]]);
    else spans.push([from, to]);
  }

  #searchSpan(rule: UserRule, from: number, to: number): void {
    this.#search(rule, this.#pieceOf(from, to), () => true);
  }

  #searchAll(rule: UserRule): void {
    const { start, end, base, emitFrom, emitTo } = this.#region;
    const piece = this.#pieceOf(base, base + end - start);
    const least = base + emitFrom - start;
    const most = base + emitTo - start;
    this.#search(rule, piece, (offset) => offset >= least && offset < most);
  }

  #pieceOf(from: number, to: number): Piece {
    const { bytes, at, end, base } = this.#held;
    const first = Math.max(from, base);
    const last = Math.min(to, base + end - at);
    return {
      text: bytes.toString('latin1', at + first - base, at + last - base),
      origin: first,
      unit: 1,
      isStart: first === 0,
    };
  }

  #search(rule: UserRule, piece: Piece, isWanted: (offset: number) => boolean): void {
    for (const found of rule.regex?.all(piece.text) ?? []) {
      // What begins where a piece was cut may begin earlier in truth.
      const isCut = found.from === 0 && !piece.isStart && rule.anchors !== undefined && !isEndless(rule);
      if (!isCut && isWanted(piece.origin + found.from * piece.unit)) this.#found(rule, found, piece);
    }
  }

  #found(rule: UserRule, found: Found, piece: Piece): void {
    const span = secretOf(rule, found, piece.text);
    if (span === undefined) return;
    const value = piece.text.slice(...span);
    const hit = userHit(rule, value, piece.origin + span[0] * piece.unit, piece.unit);
    const dismissedBy = this.#dismissal(rule, found, value, piece);
    this.#take(dismissedBy === undefined ? { hit } : { hit, dismissedBy });
  }

  #dismissal(rule: UserRule, { from, to }: Found, secret: string, piece: Piece): string | undefined {
    if (rule.entropy > 0 && entropy(secret) <= rule.entropy) return 'entropy';
    const candidate = {
      path: this.#region.file.path,
      secret,
      match: piece.text.slice(from, to),
      line: () => this.#lineAround(piece, from, to),
    };
    return allowedBy(rule, candidate);
  }

  #lineAround({ text, origin, unit }: Piece, from: number, to: number): string {
    if (unit !== 1) return text;
    return lineOf(this.#held, origin + from, origin + to);
  }
}

const tails = new WeakMap<Anchor, RegExp>();

/** True when what a match needs behind its literal may stand there. Compiled where a literal was met at all. */
function follows(anchor: Anchor, text: string, at: number): boolean {
  let tail = tails.get(anchor);
  if (tail === undefined) {
    tail = new RegExp(sourceOf(anchor.tail), 'y');
    tails.set(anchor, tail);
  }
  tail.lastIndex = at;
  return tail.test(text);
}

const isEndless = ({ anchors }: UserRule): boolean =>
  anchors?.some(({ before }) => before === Number.POSITIVE_INFINITY) === true;
