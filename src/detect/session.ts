/** What was found so far in one region of a file. */

import { RANK_USER, type RankedHit, resolveOverlaps } from './overlap.ts';
import { ownText } from './own-text.ts';
import type { Hit, Region } from './types.ts';
import type { UserRules } from './user/index.ts';
import type { UserSearch } from './user/search.ts';
import type { Held, Window } from './windows.ts';

/** What a filter kept out is told of one region at the most. */
const MOST_DISMISSED = 50;

export class Session<R extends Region = Region> {
  readonly region: R;
  readonly held: Held;
  /** The text last looked at. */
  window: Window | undefined;
  /** Runs users' rules; undefined where there are none. */
  readonly search: UserSearch | undefined;
  readonly #user: UserRules | undefined;
  readonly #found: RankedHit[] = [];
  readonly #dismissed: Hit[] = [];
  /** `rule@offset` of what was found: two words of one key find the same value. */
  readonly #seen = new Set<string>();

  constructor(region: R, bytes: Buffer, user: UserRules | undefined) {
    this.region = region;
    this.held = { bytes, at: region.start, end: region.end, base: region.base, whole: region.whole };
    this.#user = user;
    if (user !== undefined) {
      this.search = user.search(region, this.held, ({ hit, dismissedBy }) => {
        if (dismissedBy === undefined) this.keep(hit, RANK_USER);
        else this.dismiss(hit, dismissedBy);
      });
    }
  }

  keep(hit: Hit, rank: number): void {
    if (this.#isNew(`${hit.ruleId}@${hit.offset}`)) this.#found.push({ hit, rank });
  }

  dismiss(hit: Hit, filter: string): void {
    if (this.#dismissed.length < MOST_DISMISSED && this.#isNew(`${filter}!${hit.offset}`))
      this.#dismissed.push({ ...hit, dismissedBy: filter });
  }

  /** One hit for each stretch of text, by ascending offset. `explained`: also what a filter kept out where nothing was found. */
  hits(explained: boolean): Hit[] {
    if (this.#user !== undefined) this.search?.finish(this.#user.always);
    const hits = resolveOverlaps(this.#found).filter((hit) => !this.#isAllowed(hit));
    if (!explained || this.#dismissed.length === 0) return hits.map(owned);
    const rest = this.#dismissed.filter((one) => !hits.some((hit) => overlap(one, hit)));
    return [...hits, ...rest].sort((a, b) => a.offset - b.offset).map(owned);
  }

  /** True when an allowlist of the user lets pass what a rule of the program found. */
  #isAllowed(hit: Hit): boolean {
    const user = this.#user;
    if (user === undefined || !user.touchesBuiltIn || user.has(hit.ruleId)) return false;
    const filter = user.dismissalOf(hit, this.region.file.path, this.held);
    if (filter !== undefined) this.dismiss(hit, filter);
    return filter !== undefined;
  }

  #isNew(id: string): boolean {
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    return true;
  }
}

/** A hit outlives the text that it was found in. */
function owned(hit: Hit): Hit {
  const { value, key } = hit;
  return { ...hit, value: ownText(value), ...(key === undefined ? {} : { key: ownText(key) }) };
}

const overlap = (a: Hit, b: Hit): boolean => a.offset < b.offset + b.length && b.offset < a.offset + a.length;
