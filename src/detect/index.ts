/** What to look for, on bytes with a location. Knows nothing of images. */
import { createHash } from 'node:crypto';
import { formats as fileFormats } from './files/index.ts';
import { knownAt } from './known.ts';
import { matchAt } from './match-rule.ts';
import { judge, keyWords, namedRules, valuesAt } from './named/index.ts';
import { RANK_NAMED, RANK_TOKEN, type RankedHit, resolveOverlaps } from './overlap.ts';
import { createPrefilter, type Prefilter } from './prefilter/index.ts';
import type { Rule } from './rule.ts';
import { providers } from './rules/index.ts';
import { type KeywordEntry, keywordTable } from './table.ts';
import { tokenHit } from './token-hit.ts';
import type { Detector, Dismissal, FileContext, Hit, KnownValue, NamedValue, Region } from './types.ts';
import { wideTextAt } from './wide.ts';
import { type Held, NEEDS_AFTER, NEEDS_BEFORE, type Window, windowAt } from './windows.ts';

export { countNewlines } from './prefilter/index.ts';
export type { Detector, FileContext, Hit, KnownValue, Region } from './types.ts';

export interface DetectorOptions {
  /** Part of the digest: what one version finds another may not. */
  readonly version: string;
  /** Looks for known values alone: no rules, no names. */
  readonly onlyKnown?: boolean;
  /** Told of every named value that a filter kept out; holds the raw value, so it must not leave the scan. */
  readonly onDismissed?: (file: FileContext, value: NamedValue, dismissal: Dismissal) => void;
}

/** A detector with all built-in rules. Compiling takes some milliseconds; searching keeps no state between calls. */
export function createDetector(options: DetectorOptions): Detector {
  const rules = options.onlyKnown === true ? [] : providers.flatMap((provider) => provider.rules);
  return new RuleDetector(rules, [], options);
}

/** Titles of findings that no rule of the tables makes. */
const TITLES: Readonly<Record<string, string>> = { 'given-secret': 'Given secret' };

/** What was found so far in one region, and the text last looked at. */
interface Session<R extends Region = Region> {
  readonly region: R;
  readonly held: Held;
  readonly found: RankedHit[];
  /** `rule@offset` of what is in `found`: two words of one key find the same value. */
  readonly seen: Set<string>;
  window: Window | undefined;
}

class RuleDetector implements Detector {
  readonly ruleCount: number;
  readonly digest: string;
  readonly context = { before: NEEDS_BEFORE, after: NEEDS_AFTER };
  readonly #keywords: readonly KeywordEntry[];
  readonly #titles: ReadonlyMap<string, string>;
  readonly #options: DetectorOptions;
  readonly #rules: readonly Rule[];
  readonly #known: readonly KnownValue[];
  readonly #knows: ReadonlySet<string>;
  #prefilter: Prefilter | undefined;

  constructor(rules: readonly Rule[], known: readonly KnownValue[], options: DetectorOptions) {
    this.#options = options;
    this.#rules = rules;
    this.#known = known;
    this.#knows = new Set(known.map((each) => each.value));
    this.#keywords = keywordTable(rules, options.onlyKnown === true ? [] : keyWords, known);
    this.#titles = new Map([...rules, ...namedRules].map((rule) => [rule.id, rule.title]));
    this.ruleCount = rules.length + namedRules.length;
    this.digest = digestOf(rules, options.version);
  }

  knowing(values: readonly KnownValue[]): Detector {
    const fresh = values.filter(({ value }) => !this.#knows.has(value));
    return fresh.length === 0 ? this : new RuleDetector(this.#rules, [...this.#known, ...fresh], this.#options);
  }

  knowingOnly(values: readonly KnownValue[]): Detector {
    return new RuleDetector([], values, { ...this.#options, onlyKnown: true });
  }

  title(ruleId: string): string {
    return this.#titles.get(ruleId) ?? TITLES[ruleId] ?? ruleId;
  }

  allocate(bytes: number): Uint8Array {
    return this.#filter().slab(bytes);
  }

  slab<R extends Region>(bytes: Uint8Array, regions: readonly R[], emit: (region: R, hit: Hit) => void): void {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sessions: Session<R>[] = [];
    for (const region of regions) this.#readFormat(region, buffer, sessions);
    this.#readKeywords(bytes, buffer, regions, sessions);
    for (const session of sessions)
      for (const hit of resolveOverlaps(session.found)) emit(session.region, decoded(hit));
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
    const session = openSession(wholeRegion(file, bytes.length), bytes);
    if (this.#options.onlyKnown !== true) {
      this.#judge(session, { key, value: bytes.toString('latin1'), offset: 0, by: 'name' }, 0, 1);
    }
    this.#readKeywords(bytes, bytes, [session.region], [session]);
    // Whatever name its own text gives it, this is the name that it goes by here; a value that was given has its own.
    const isGiven = this.#options.onlyKnown === true;
    return resolveOverlaps(session.found).map((hit) => ({
      ...decoded(hit),
      key: (isGiven ? hit.key : undefined) ?? key,
    }));
  }

  #filter(): Prefilter {
    this.#prefilter ??= createPrefilter(this.#keywords);
    return this.#prefilter;
  }

  /** Files whose name alone calls for a parser of their own. */
  #readFormat<R extends Region>(region: R, buffer: Buffer, sessions: Session<R>[]): void {
    if (!region.whole || region.file.path === '' || this.#options.onlyKnown === true) return;
    for (const format of fileFormats) {
      if (!format.matches(region.file.path)) continue;
      const session = openSession(region, buffer);
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
  ): void {
    const first = regions[0];
    const last = regions.at(-1);
    if (first === undefined || last === undefined) return;
    const byRegion = new Map<R, Session<R>>(sessions.map((session) => [session.region, session]));
    let at = 0;
    this.#filter().scan(bytes, first.emitFrom, last.end, (offset, keyword, wide) => {
      while (at < regions.length && offset >= regions[at]!.end) at++;
      const region = regions[at];
      if (region === undefined || offset < region.emitFrom || offset >= region.emitTo) return;
      let session = byRegion.get(region);
      if (session === undefined) {
        session = openSession(region, buffer);
        byRegion.set(region, session);
        sessions.push(session);
      }
      this.#look(session, offset, this.#keywords[keyword]!, wide === 1);
    });
  }

  #look(session: Session, offset: number, keyword: KeywordEntry, isWide: boolean): void {
    const { region, held } = session;
    if (isWide) {
      const wide = wideTextAt(held.bytes, offset, region.start, region.end);
      this.#lookAt(session, keyword, wide.text, wide.at, region.base + wide.start - region.start, 2);
      return;
    }
    const fileOffset = region.base + offset - region.start;
    session.window = windowAt(held, fileOffset, session.window);
    this.#lookAt(session, keyword, session.window.text, fileOffset - session.window.from, session.window.from, 1);
  }

  /** `origin`: file offset of the text's first character; `unit`: bytes a character. */
  #lookAt(session: Session, keyword: KeywordEntry, text: string, at: number, origin: number, unit: number): void {
    for (const rule of keyword.rules) {
      const match = matchAt(rule, text, at);
      if (match === undefined) continue;
      const hit = tokenHit(rule, match.value, origin + match.offset * unit, unit);
      if (hit !== undefined) keep(session, hit, RANK_TOKEN);
    }
    for (const part of keyword.known) {
      const found = knownAt(part, text, at, origin, unit);
      if (found !== undefined) keep(session, found.hit, found.rank);
    }
    if (!keyword.named) return;
    for (const value of valuesAt(text, at, session.region.file)) this.#judge(session, value, origin, unit);
  }

  #judge(session: Session, value: NamedValue, origin: number, unit: number): void {
    const { file } = session.region;
    const verdict = judge(value, file);
    if ('filter' in verdict) {
      this.#options.onDismissed?.(file, value, verdict);
      return;
    }
    const offset = origin + value.offset * unit;
    keep(
      session,
      { ...verdict, value: value.value, key: value.key, offset, length: value.value.length * unit },
      RANK_NAMED,
    );
  }
}

function keep(session: Session, hit: Hit, rank: number): void {
  const id = `${hit.ruleId}@${hit.offset}`;
  if (session.seen.has(id)) return;
  session.seen.add(id);
  session.found.push({ hit, rank });
}

function openSession<R extends Region>(region: R, bytes: Buffer): Session<R> {
  const held = { bytes, at: region.start, end: region.end, base: region.base, whole: region.whole };
  return { region, held, found: [], seen: new Set(), window: undefined };
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

function digestOf(rules: readonly Rule[], version: string): string {
  const hash = createHash('sha256').update(version);
  for (const rule of rules) hash.update(`\n${rule.id}\t${rule.pattern}\t${rule.lead ?? ''}\t${rule.minEntropy ?? ''}`);
  return hash.digest('hex');
}
