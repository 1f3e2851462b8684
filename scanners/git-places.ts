/** Hits in git objects get their true places at the end of a layer, when all that tells of commits and paths was met. */
import type { Origin, Repositories } from '../src/inside/index.ts';
import type { PlacedHit } from './placed-hit.ts';

/** `app/.git!<id>/src/settings.py!inner`: an object, the path it was searched by, and what is inside of it. */
const PLACE = /^(.*?)!([0-9a-f]{64}|[0-9a-f]{40})(?:\/[^!]*)?(!.*)?$/;
/** As git itself shortens IDs at the least. */
const SHORT = 7;

interface Waiting {
  readonly placed: PlacedHit;
  readonly folder: string;
  readonly id: string;
  /** Path inside of the object, with its `!`. */
  readonly inner: string;
}

export class GitPlaces {
  readonly #repositories: Repositories;
  #waiting: Waiting[] = [];

  constructor(repositories: Repositories) {
    this.#repositories = repositories;
  }

  /** Takes a hit that is in an object of a repository; false for any other. */
  take(placed: PlacedHit): boolean {
    const match = PLACE.exec(placed.place.path ?? '');
    const folder = match?.[1];
    if (match === null || folder === undefined || !this.#repositories.has(folder)) return false;
    this.#waiting.push({ placed, folder, id: match[2]!, inner: match[3] ?? '' });
    return true;
  }

  /** The hits with their commits and paths; a value that is in many versions of a file once, by the oldest. */
  settle(): PlacedHit[] {
    const byFolder = new Map<string, Waiting[]>();
    for (const each of this.#waiting) {
      const known = byFolder.get(each.folder);
      if (known === undefined) byFolder.set(each.folder, [each]);
      else known.push(each);
    }
    this.#waiting = [];
    return [...byFolder].flatMap(([folder, waiting]) => {
      const origins = this.#repositories.originsOf(folder, new Set(waiting.map(({ id }) => id)));
      return oldest(waiting.map((each) => ({ ...each, origin: origins.get(each.id) }))).map(placed);
    });
  }
}

interface Told extends Waiting {
  readonly origin: Origin | undefined;
}

interface Versions {
  readonly first: Told;
  readonly count: number;
}

/** Of each value in each file the oldest version, and how many there are. */
function oldest(all: readonly Told[]): Versions[] {
  const found = new Map<string, Versions>();
  for (const each of all) {
    const { ruleId, value } = each.placed.hit;
    const name = `${ruleId}\0${each.origin?.path ?? each.id}${each.inner}\0${value}`;
    const known = found.get(name);
    const isOlder = known === undefined || (each.origin?.time ?? 0) < (known.first.origin?.time ?? 0);
    found.set(name, { first: isOlder ? each : known.first, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

function placed({ first: { placed, folder, id, inner, origin }, count }: Versions): PlacedHit {
  if (origin === undefined) return { ...placed, place: { ...placed.place, path: `${folder}!${id}${inner}` } };
  const date = new Date(origin.time * 1000).toISOString().slice(0, 10);
  const versions = count > 1 ? `, in ${count} versions of the file` : '';
  const reasons = [...placed.hit.reasons, `committed to git on ${date}${versions}`];
  const path = `${folder}!${origin.commit.slice(0, SHORT)}:${origin.path}${inner}`;
  return { hit: { ...placed.hit, reasons }, place: { ...placed.place, path } };
}
