/** Finds keywords in regions and looks at what stands around each: rules, users' rules, known values, names of values. */
import { formatOf } from './files/index.ts';
import { knownAt } from './known.ts';
import { matchAt } from './match-rule.ts';
import { GLANCE, glance, judge, ruleIdOf, valuesAt } from './named/index.ts';
import { RANK_BORROWED, RANK_NAMED, RANK_TOKEN } from './overlap.ts';
import { compile, createPrefilter, joined, type Keyword, type Prefilter, prefilterOf } from './prefilter/index.ts';
import type { RuleSet } from './rule-set.ts';
import type { Selection } from './selection.ts';
import { Session } from './session.ts';
import type { Gate, KeywordEntry } from './table.ts';
import { isTooRegular, tokenHit } from './token-hit.ts';
import type { Hit, NamedValue, Region } from './types.ts';
import { wideTextAt } from './wide.ts';
import { windowAt } from './windows.ts';

/** Text up to this many bytes is searched with what is at hand: all that metadata holds, but for a few attestations. */
const SHORT_TEXT = 256 << 10;

/** Bytes of a file that may tell its format. */
const FIRST_BYTES = 16;

/** What keywords are looked for, and what becomes of them. */
export interface SearchOptions {
  readonly rules: RuleSet;
  /** Keywords besides those of the rules; they are numbered after them. */
  readonly others: readonly KeywordEntry[];
  readonly selection: Selection;
  /** Whether values are judged by the names that they go by. */
  readonly hasNamed: boolean;
  /** True while what a filter keeps out is still to be told. */
  explains(): boolean;
}

export class KeywordSearch {
  readonly #rules: RuleSet;
  readonly #others: readonly KeywordEntry[];
  readonly #selection: Selection;
  readonly #hasNamed: boolean;
  readonly #explains: () => boolean;
  #prefilter: Prefilter | undefined;
  #shortPrefilter: Prefilter | undefined;

  constructor({ rules, others, selection, hasNamed, explains }: SearchOptions) {
    this.#rules = rules;
    this.#others = others;
    this.#selection = selection;
    this.#hasNamed = hasNamed;
    this.#explains = explains;
  }

  /** Memory that the prefilter need not copy. */
  allocate(bytes: number): Uint8Array {
    return this.#filter().slab(bytes);
  }

  /** Lets go of memory. */
  rest(): void {
    this.#prefilter = undefined;
    this.#shortPrefilter = undefined;
  }

  open<R extends Region>(region: R, bytes: Buffer): Session<R> {
    return new Session(region, bytes, this.#selection.user);
  }

  /** Files whose name alone calls for a parser of their own. */
  readFormat<R extends Region>(region: R, buffer: Buffer, sessions: Session<R>[]): void {
    if (!region.whole || region.file.path === '' || !this.#hasNamed) return;
    const { path } = region.file;
    const first = buffer.subarray(region.start, region.start + FIRST_BYTES);
    const format = formatOf(path, first);
    if (format === undefined) return;
    const session = this.open(region, buffer);
    const text = buffer.toString('latin1', region.start, region.end);
    for (const value of format.values(text, path)) this.judge(session, value, 0, 1);
    sessions.push(session);
  }

  readKeywords<R extends Region>(
    buffer: Buffer,
    regions: readonly R[],
    sessions: Session<R>[],
    onName: (region: R) => void = () => {},
  ): void {
    const first = regions[0];
    const last = regions.at(-1);
    if (first === undefined || last === undefined) return;
    const byRegion = new Map<R, Session<R>>(sessions.map((session) => [session.region, session]));
    const opened = (region: R): Session<R> => {
      const session = byRegion.get(region) ?? this.open(region, buffer);
      if (byRegion.has(region)) return session;
      byRegion.set(region, session);
      sessions.push(session);
      return session;
    };
    if (this.#selection.user?.readsAll === true) regions.forEach(opened);
    let at = 0;
    this.#filterFor(buffer).scan(buffer, first.emitFrom, last.end, (offset, keyword, wide) => {
      while (at < regions.length && offset >= regions[at]!.end) at++;
      const region = regions[at];
      if (region === undefined || offset < region.emitFrom || offset >= region.emitTo) return;
      const gate = this.#gate(keyword);
      if (wide === 0 && isForNamesOnly(gate)) {
        const seen = glanceAt(buffer, offset, region);
        if (seen !== 'nothing') onName(region);
        if (seen !== 'value') return;
      } else if (gate.user.length > 0) onName(region);
      this.#look(opened(region), offset, gate, wide === 1);
    });
  }

  judge(session: Session, value: NamedValue, origin: number, unit: number): void {
    const { file } = session.region;
    const verdict = judge(value, file);
    const place = { offset: origin + value.offset * unit, length: value.value.length * unit };
    if (!('filter' in verdict)) {
      const hit = { ...verdict, ...place, value: value.value, key: value.key };
      if (this.#selection.isActive(hit.ruleId)) session.keep(hit, RANK_NAMED);
    } else if (this.#explains() && this.#selection.isActive(ruleIdOf(value))) {
      session.dismiss({ ...dismissed(value), ...place }, verdict.filter);
    }
  }

  #look(session: Session, offset: number, gate: Gate, isWide: boolean): void {
    const { region, held } = session;
    if (isWide) {
      const wide = wideTextAt(held.bytes, offset, region.start, region.end);
      this.#lookAt(session, gate, wide.text, wide.at, region.base + wide.start - region.start, 2);
      return;
    }
    const fileOffset = region.base + offset - region.start;
    session.window = windowAt(held, fileOffset, session.window);
    this.#lookAt(session, gate, session.window.text, fileOffset - session.window.from, session.window.from, 1);
  }

  /** `origin`: file offset of the text's first character; `unit`: bytes a character. */
  #lookAt(session: Session, gate: Gate, text: string, at: number, origin: number, unit: number): void {
    for (const rule of gate.rules) {
      const match = matchAt(rule, text, at);
      if (match === undefined) continue;
      const hit = tokenHit(rule, match.value, origin + match.offset * unit, unit, session.region.file);
      if (isTooRegular(rule, match.value)) session.dismiss(hit, 'entropy');
      else session.keep(hit, rule.borrowed === true ? RANK_BORROWED : RANK_TOKEN);
    }
    for (const hook of gate.user) session.search?.meet(hook, text, at, origin, unit);
    for (const part of gate.known) {
      const found = knownAt(part, text, at, origin, unit);
      if (found !== undefined) session.keep(found.hit, found.rank);
    }
    if (!gate.named) return;
    for (const value of valuesAt(text, at, session.region.file)) this.judge(session, value, origin, unit);
  }

  #gate(keyword: number): Gate {
    const { size } = this.#rules;
    return keyword < size ? this.#rules.gate(keyword) : this.#others[keyword - size]!;
  }

  /** For layers: all keywords in one automaton, which takes time to make and then is fastest. */
  #filter(): Prefilter {
    this.#prefilter ??=
      this.#others.length === 0 ? prefilterOf(this.#rules.program()) : createPrefilter(this.#keywords());
    return this.#prefilter;
  }

  #keywords(): readonly Keyword[] {
    return [...Array.from({ length: this.#rules.size }, (_, i) => this.#rules.keyword(i)), ...this.#others];
  }

  /** For short text: the rules' automaton as it is, and another one for the rest. */
  #filterFor({ length }: Uint8Array): Prefilter {
    if (this.#prefilter !== undefined || length > SHORT_TEXT) return this.#filter();
    this.#shortPrefilter ??= joined([this.#rules.program(), compile(this.#others)], { wasm: false });
    return this.#shortPrefilter;
  }
}

/** A named value that is no finding. */
function dismissed(value: NamedValue): Omit<Hit, 'offset' | 'length'> {
  const { key, by } = value;
  const reasons = [`found by its name, as ${by}`];
  return { ruleId: ruleIdOf(value), value: value.value, key, confidence: 'low', severity: 'info', reasons };
}

const isForNamesOnly = ({ named, rules, known, user }: Gate): boolean =>
  named && rules.length === 0 && known.length === 0 && user.length === 0;

function glanceAt(buffer: Buffer, offset: number, { start, end }: Region): 'nothing' | 'key' | 'value' {
  const from = Math.max(start, offset - GLANCE.before);
  return glance(buffer.toString('latin1', from, Math.min(end, offset + GLANCE.after)), offset - from);
}
