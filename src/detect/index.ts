/** What to look for, on bytes with a location. Knows nothing of images. */
import { createHash } from 'node:crypto';
import { builtInRules } from './built-in/index.ts';
import { select } from './choose.ts';
import { candidatesIn, DEEPEST, decodeBudget, decodedFile, withDecoded } from './decode/index.ts';
import { formats as fileFormats } from './files/index.ts';
import { knownAt } from './known.ts';
import { matchAt } from './match-rule.ts';
import { GLANCE, glance, judge, namedRules, ruleIdOf, valuesAt } from './named/index.ts';
import { RANK_NAMED, RANK_TOKEN, RANK_USER } from './overlap.ts';
import { compile, createPrefilter, joined, type Keyword, type Prefilter, prefilterOf } from './prefilter/index.ts';
import { NO_RULES, type RuleSet, selected } from './rule-set.ts';
import { EVERYTHING, NOTHING, type Selection } from './selection.ts';
import { Session } from './session.ts';
import { type Gate, type KeywordEntry, knownEntries, userEntries } from './table.ts';
import { isTooRegular, tokenHit } from './token-hit.ts';
import type { Detector, DetectorSpec, FileContext, Hit, KnownValue, NamedValue, Region } from './types.ts';
import { wideTextAt } from './wide.ts';
import { NEEDS_AFTER, NEEDS_BEFORE, windowAt } from './windows.ts';

export { countNewlines } from './prefilter/index.ts';
export { EVERYTHING, type Selection } from './selection.ts';
export type { Detector, DetectorSpec, FileContext, Hit, KnownValue, Region } from './types.ts';
export { whyOf } from './why.ts';

export interface DetectorOptions {
  /** Part of the digest: what one version finds another may not. */
  readonly version: string;
  /** Looks for known values alone: no rules, no names. */
  readonly onlyKnown?: boolean;
  /** False: what stands encoded in a file is not decoded, but for the forms that known values are looked for in. */
  readonly decodes?: boolean;
  /** Which rules run, and users' own; default: all that come with the program. */
  readonly selection?: Selection;
  /** So many hits that a filter kept out are told too; default: none. */
  readonly explained?: number;
}

/** Text up to this many bytes is searched with what is at hand: all that metadata holds, but for a few attestations. */
const SHORT_TEXT = 256 << 10;

/** A detector with all rules that are selected. What takes time is worked out at first use; searching keeps no state. */
export function createDetector(options: DetectorOptions): Detector {
  if (options.onlyKnown === true) return new RuleDetector(NO_RULES, [], { ...options, selection: NOTHING });
  const { selection = EVERYTHING } = options;
  const rules =
    selection === EVERYTHING ? builtInRules() : selected(builtInRules(), selection.isActive, hasNamed(selection));
  return new RuleDetector(rules, [], options);
}

/** A detector like the one that a spec is of, in another thread. */
export async function detectorOf(spec: DetectorSpec): Promise<Detector> {
  const { version, onlyKnown, decodes, known, choice, explained } = spec;
  const selection = choice === undefined ? {} : { selection: await select(choice) };
  return createDetector({ version, onlyKnown, decodes, explained, ...selection }).knowing(known);
}

function hasNamed({ isActive }: Selection): boolean {
  return namedRules.some(({ id }) => isActive(id));
}

/** Titles of findings that no rule of the tables makes. */
const TITLES: Readonly<Record<string, string>> = { 'given-secret': 'Given secret' };

/** Slabs kept for reuse: one of a segment, one for small files, one a depth of archives. */
const MOST_SPARE = 12;

const NO_HITS: readonly Hit[] = [];

class RuleDetector implements Detector {
  readonly ruleCount: number;
  readonly digest: string;
  readonly spec: DetectorSpec | undefined;
  readonly context = { before: NEEDS_BEFORE, after: NEEDS_AFTER };
  /** Keywords besides those of the rules; they are numbered after them. */
  readonly #others: readonly KeywordEntry[];
  readonly #options: DetectorOptions;
  readonly #rules: RuleSet;
  readonly #known: readonly KnownValue[];
  readonly #knows: ReadonlySet<string>;
  readonly #selection: Selection;
  readonly #hasNamed: boolean;
  #prefilter: Prefilter | undefined;
  /** Memory that is free to be used again. */
  readonly #spare: Uint8Array[] = [];
  #shortPrefilter: Prefilter | undefined;
  /** Hits that a filter kept out and that may still be told. */
  #unexplained: number;

  constructor(rules: RuleSet, known: readonly KnownValue[], options: DetectorOptions) {
    this.#options = options;
    this.#rules = rules;
    this.#known = known;
    this.#knows = new Set(known.map((each) => each.value));
    this.#selection = options.selection ?? EVERYTHING;
    this.#unexplained = options.explained ?? 0;
    const { user, isActive } = this.#selection;
    const named = namedRules.filter(({ id }) => isActive(id));
    this.#hasNamed = named.length > 0;
    this.#others = [...knownEntries(known), ...userEntries(user?.keywords ?? [])];
    this.ruleCount = rules.ids.length + named.length + (user?.rules.length ?? 0);
    this.digest = digestOf(rules.digest, [
      options.version,
      named.map(({ id }) => id),
      user?.digest,
      this.#unexplained > 0,
    ]);
    const { version, onlyKnown = false, decodes = true } = options;
    const choice = this.#selection.choice;
    this.spec = {
      version,
      onlyKnown,
      decodes,
      known,
      explained: this.#unexplained,
      ...(choice === undefined ? {} : { choice }),
    };
  }

  knowing(values: readonly KnownValue[]): Detector {
    const fresh = values.filter(({ value }) => !this.#knows.has(value));
    return fresh.length === 0 ? this : new RuleDetector(this.#rules, [...this.#known, ...fresh], this.#options);
  }

  knowingOnly(values: readonly KnownValue[]): Detector {
    return new RuleDetector(NO_RULES, values, {
      ...this.#options,
      onlyKnown: true,
      decodes: false,
      selection: NOTHING,
      explained: 0,
    });
  }

  explaining(most: number): Detector {
    return new RuleDetector(this.#rules, this.#known, { ...this.#options, explained: most });
  }

  path(path: string): Hit[] {
    const hits = this.#selection.user?.ofPath(path) ?? [];
    return hits.flatMap(({ hit, dismissedBy }) =>
      dismissedBy === undefined ? [hit] : this.#explained([{ ...hit, dismissedBy }]),
    );
  }

  title(ruleId: string): string {
    const index = this.#rules.ids.indexOf(ruleId);
    if (index >= 0) return this.#rules.rule(index).title;
    const others = [...namedRules, ...(this.#selection.user?.rules ?? [])];
    return others.find(({ id }) => id === ruleId)?.title ?? TITLES[ruleId] ?? ruleId;
  }

  allocate(bytes: number): Uint8Array {
    const at = this.#spare.findIndex((slab) => slab.length === bytes);
    return at < 0 ? this.#filter().slab(bytes) : this.#spare.splice(at, 1)[0]!;
  }

  release(slab: Uint8Array): void {
    if (this.#spare.length < MOST_SPARE) this.#spare.push(slab);
  }

  slab<R extends Region>(
    bytes: Uint8Array,
    regions: readonly R[],
    emit: (region: R, hit: Hit) => void,
    onCut: (region: R, reason: string) => void = () => {},
    onName: (region: R) => void = () => {},
  ): void {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = this.#found(buffer, regions, onName);
    for (const region of regions) {
      const cut = (reason: string) => onCut(region, reason);
      for (const hit of this.#decode(buffer, region, found.get(region) ?? NO_HITS, cut)) emit(region, hit);
    }
  }

  #found<R extends Region>(
    buffer: Buffer,
    regions: readonly R[],
    onName: (region: R) => void = () => {},
  ): ReadonlyMap<R, readonly Hit[]> {
    const sessions: Session<R>[] = [];
    for (const region of regions) this.#readFormat(region, buffer, sessions);
    this.#readKeywords(buffer, buffer, regions, sessions, onName);
    return new Map(sessions.map((session) => [session.region, this.#hitsOf(session)]));
  }

  /** The hits of a region, and those in what stands encoded in it. */
  #decode(
    buffer: Buffer,
    region: Region,
    hits: readonly Hit[],
    cut: (reason: string) => void,
    depth = 0,
    budget = decodeBudget(),
  ): readonly Hit[] {
    const candidates = depth < DEEPEST && this.#options.decodes !== false ? candidatesIn(buffer, region) : [];
    if (candidates.length === 0) return hits;
    const search = (bytes: Buffer, depth: number) => {
      const inner = wholeRegion(decodedFile(region.file, bytes), bytes.length);
      const hits = this.#found(bytes, [inner]).get(inner) ?? NO_HITS;
      return this.#decode(bytes, inner, hits, cut, depth, budget);
    };
    return withDecoded(buffer, region, hits, candidates, { depth, budget, search, cut });
  }

  text(text: string, file: FileContext): Hit[] {
    const bytes = Buffer.from(text, 'utf8');
    const region = wholeRegion(file, bytes.length);
    const hits: Hit[] = [];
    this.slab(bytes, [region], (_, hit) => hits.push(hit));
    return hits;
  }

  named(key: string, value: string): Hit[] {
    const file: FileContext = { path: '', syntax: 'value' };
    const bytes = Buffer.from(value, 'utf8');
    const session = this.#open(wholeRegion(file, bytes.length), bytes);
    if (this.#hasNamed) this.#judge(session, { key, value: bytes.toString('latin1'), offset: 0, by: 'name' }, 0, 1);
    this.#readKeywords(bytes, bytes, [session.region], [session]);
    this.#readUserNamed(session, key, value);
    // Whatever name its own text gives it, this is the name that it goes by here; a value that was given has its own.
    const isGiven = this.#options.onlyKnown === true;
    return this.#hitsOf(session).map((hit) => ({ ...hit, key: (isGiven ? hit.key : undefined) ?? key }));
  }

  /** Users' rules tell names by patterns: what they find of `KEY=value` counts where it lies in the value. */
  #readUserNamed(session: Session, key: string, value: string): void {
    const before = Buffer.byteLength(key) + 1;
    for (const { hit, dismissedBy } of this.#selection.user?.inText(`${key}=${value}`) ?? []) {
      if (hit.offset < before) continue;
      const moved = { ...hit, offset: hit.offset - before };
      if (dismissedBy === undefined) session.keep(moved, RANK_USER);
      else session.dismiss(moved, dismissedBy);
    }
  }

  #open<R extends Region>(region: R, bytes: Buffer): Session<R> {
    return new Session(region, bytes, this.#selection.user);
  }

  #hitsOf(session: Session): Hit[] {
    return this.#explained(session.hits(this.#unexplained > 0)).map(decoded);
  }

  /** Without those that a filter kept out, when enough of them were told. */
  #explained(hits: Hit[]): Hit[] {
    return hits.filter(({ dismissedBy }) => dismissedBy === undefined || this.#unexplained-- > 0);
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

  /** Files whose name alone calls for a parser of their own. */
  #readFormat<R extends Region>(region: R, buffer: Buffer, sessions: Session<R>[]): void {
    if (!region.whole || region.file.path === '' || !this.#hasNamed) return;
    for (const format of fileFormats) {
      if (!format.matches(region.file.path)) continue;
      const session = this.#open(region, buffer);
      const text = buffer.toString('latin1', region.start, region.end);
      for (const value of format.values(text, region.file.path)) this.#judge(session, value, 0, 1);
      sessions.push(session);
      return;
    }
  }

  #readKeywords<R extends Region>(
    bytes: Uint8Array,
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
      const session = byRegion.get(region) ?? this.#open(region, buffer);
      if (byRegion.has(region)) return session;
      byRegion.set(region, session);
      sessions.push(session);
      return session;
    };
    if (this.#selection.user?.readsAll === true) regions.forEach(opened);
    let at = 0;
    this.#filterFor(bytes).scan(bytes, first.emitFrom, last.end, (offset, keyword, wide) => {
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
      else session.keep(hit, RANK_TOKEN);
    }
    for (const hook of gate.user) session.search?.meet(hook, text, at, origin, unit);
    for (const part of gate.known) {
      const found = knownAt(part, text, at, origin, unit);
      if (found !== undefined) session.keep(found.hit, found.rank);
    }
    if (!gate.named) return;
    for (const value of valuesAt(text, at, session.region.file)) this.#judge(session, value, origin, unit);
  }

  #judge(session: Session, value: NamedValue, origin: number, unit: number): void {
    const { file } = session.region;
    const verdict = judge(value, file);
    const place = { offset: origin + value.offset * unit, length: value.value.length * unit };
    if (!('filter' in verdict)) {
      const hit = { ...verdict, ...place, value: value.value, key: value.key };
      if (this.#selection.isActive(hit.ruleId)) session.keep(hit, RANK_NAMED);
    } else if (this.#unexplained > 0 && this.#selection.isActive(ruleIdOf(value))) {
      session.dismiss({ ...dismissed(value), ...place }, verdict.filter);
    }
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

function wholeRegion(file: FileContext, length: number): Region {
  return { file, start: 0, end: length, emitFrom: 0, emitTo: length, base: 0, whole: true };
}

/** Bytes were looked at as Latin-1; a value in UTF-8 gets its true characters back. */
function decoded(hit: Hit): Hit {
  if (/^[\x00-\x7f]*$/.test(hit.value) || /[^\x00-\xff]/.test(hit.value)) return hit;
  const value = Buffer.from(hit.value, 'latin1').toString('utf8');
  return value.includes('\ufffd') ? hit : { ...hit, value };
}

function digestOf(rules: string, rest: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([rules, rest]))
    .digest('hex');
}
