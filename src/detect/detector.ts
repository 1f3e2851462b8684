import { createHash } from 'node:crypto';
import { type Candidate, candidatesIn, DEEPEST, decodeBudget, decodedFile, withDecoded } from './decode/index.ts';
import { KeywordSearch } from './keyword-search.ts';
import { namedRules } from './named/index.ts';
import { RANK_USER } from './overlap.ts';
import { NO_RULES, type RuleSet } from './rule-set.ts';
import { EVERYTHING, NOTHING, type Selection } from './selection.ts';
import type { Session } from './session.ts';
import { knownEntries, userEntries } from './table.ts';
import type { Detector, DetectorSpec, FileContext, Hit, KnownValue, Region } from './types.ts';
import { NEEDS_AFTER, NEEDS_BEFORE } from './windows.ts';

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

/** Titles of findings that no rule of the tables makes. */
const TITLES: Readonly<Record<string, string>> = { 'given-secret': 'Given secret' };

/** Slabs kept for reuse: one of a segment, one for small files, one a depth of archives. */
const MOST_SPARE = 12;

const NO_HITS: readonly Hit[] = [];

/** A detector of rules, names and known values. */
export class RuleDetector implements Detector {
  readonly ruleCount: number;
  readonly digest: string;
  readonly spec: DetectorSpec | undefined;
  readonly context = { before: NEEDS_BEFORE, after: NEEDS_AFTER };
  readonly #options: DetectorOptions;
  readonly #rules: RuleSet;
  readonly #known: readonly KnownValue[];
  readonly #knows: ReadonlySet<string>;
  readonly #selection: Selection;
  readonly #hasNamed: boolean;
  readonly #search: KeywordSearch;
  /** Memory that is free to be used again. */
  readonly #spare: Uint8Array[] = [];
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
    this.#search = new KeywordSearch({
      rules,
      others: [...knownEntries(known), ...userEntries(user?.keywords ?? [])],
      selection: this.#selection,
      hasNamed: this.#hasNamed,
      explains: () => this.#unexplained > 0,
    });
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
    const { user } = this.#selection;
    if (user === undefined) return [];
    return user
      .ofPath(path)
      .flatMap(({ hit, dismissedBy }) =>
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
    return at < 0 ? this.#search.allocate(bytes) : this.#spare.splice(at, 1)[0]!;
  }

  release(slab: Uint8Array): void {
    if (this.#spare.length < MOST_SPARE) this.#spare.push(slab);
  }

  rest(): void {
    this.#spare.length = 0;
    this.#search.rest();
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
      const hits = found.get(region) ?? NO_HITS;
      const candidates = this.#candidates(buffer, region, 0);
      const all =
        candidates.length === 0 ? hits : this.#decode(buffer, region, hits, candidates, (r) => onCut(region, r));
      for (const hit of all) emit(region, hit);
    }
  }

  /** What may be encoded in a region. */
  #candidates(buffer: Buffer, region: Region, depth: number): readonly Candidate[] {
    return depth < DEEPEST && this.#options.decodes !== false ? candidatesIn(buffer, region) : [];
  }

  #found<R extends Region>(
    buffer: Buffer,
    regions: readonly R[],
    onName: (region: R) => void = () => {},
  ): ReadonlyMap<R, readonly Hit[]> {
    const sessions: Session<R>[] = [];
    for (const region of regions) this.#search.readFormat(region, buffer, sessions);
    this.#search.readKeywords(buffer, regions, sessions, onName);
    return new Map(sessions.map((session) => [session.region, this.#hitsOf(session)]));
  }

  /** The hits of a region, and those in what stands encoded in it. */
  #decode(
    buffer: Buffer,
    region: Region,
    hits: readonly Hit[],
    candidates: readonly Candidate[],
    cut: (reason: string) => void,
    depth = 0,
    budget = decodeBudget(),
  ): readonly Hit[] {
    if (candidates.length === 0) return hits;
    const search = (bytes: Buffer, depth: number) => {
      const inner = wholeRegion(decodedFile(region.file, bytes), bytes.length);
      const hits = this.#found(bytes, [inner]).get(inner) ?? NO_HITS;
      return this.#decode(bytes, inner, hits, this.#candidates(bytes, inner, depth), cut, depth, budget);
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
    const session = this.#search.open(wholeRegion(file, bytes.length), bytes);
    if (this.#hasNamed)
      this.#search.judge(session, { key, value: bytes.toString('latin1'), offset: 0, by: 'name' }, 0, 1);
    this.#search.readKeywords(bytes, [session.region], [session]);
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

  #hitsOf(session: Session): Hit[] {
    return this.#explained(session.hits(this.#unexplained > 0)).map(decoded);
  }

  /** Without those that a filter kept out, when enough of them were told. */
  #explained(hits: Hit[]): Hit[] {
    return hits.filter(({ dismissedBy }) => dismissedBy === undefined || this.#unexplained-- > 0);
  }
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
