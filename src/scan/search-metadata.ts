import { metadataScanners, namesOf } from '../../scanners/index.ts';
import type { ScannerName } from '../../scanners/scanner.ts';
import type { Detector, Hit } from '../detect/index.ts';
import type { DismissedMatch, Fragment, Match, Place } from '../finding.ts';
import type { Image } from '../image.ts';
import { Secret } from '../secret.ts';

/** Searches what an image says of itself, by the scanners named. */
export async function searchMetadata(
  image: Image,
  detector: Detector,
  which: ReadonlySet<ScannerName>,
): Promise<Match[]> {
  return (await searchAll(image, detector, which)).map(({ match }) => match);
}

/** What filters kept out, by a detector that explains. */
export async function explainMetadata(
  image: Image,
  detector: Detector,
  which: ReadonlySet<ScannerName>,
): Promise<DismissedMatch[]> {
  const all = await searchAll(image, detector, which);
  return all.flatMap(({ match, filter }) => (filter === undefined ? [] : [{ match, filter }]));
}

interface Found {
  readonly match: Match;
  readonly filter: string | undefined;
}

async function searchAll(image: Image, detector: Detector, which: ReadonlySet<ScannerName>): Promise<Found[]> {
  const matches: Found[] = [];
  for (const scanner of metadataScanners) {
    if (!which.has(scanner.name)) continue;
    for await (const fragment of scanner.fragments(image)) matches.push(...searchFragment(fragment, detector));
  }
  return matches;
}

/** A value with a name is judged by it; text is parsed in its own syntax. */
function searchFragment({ place, text, syntax }: Fragment, detector: Detector): Found[] {
  const isNamed = place.key !== undefined && syntax === 'value';
  const hits = isNamed ? detector.named(place.key, text) : detector.text(text, { path: '', syntax });
  const lines = isNamed ? undefined : new LineTable(text, place.line);
  return hits.map((hit) => ({
    match: matchOf(hit, { ...place, ...lines?.at(hit.offset) }),
    filter: hit.dismissedBy,
  }));
}

function matchOf(hit: Hit, place: Place): Match {
  const { ruleId, confidence, severity, reasons, value, identity } = hit;
  const same = identity === undefined ? {} : { identity };
  return {
    ruleId,
    confidence,
    severity,
    reasons,
    ...same,
    secret: new Secret(value),
    place: { ...place, ...namesOf(hit) },
  };
}

/** Lines and columns in a fragment of several lines, by byte offset. */
class LineTable {
  readonly #starts: number[] = [0];
  readonly #bytes: Buffer;
  readonly #first: number;

  /** `from`: the line on which the fragment itself begins; without it a text of one line has no lines. */
  constructor(text: string, from: number | undefined) {
    this.#bytes = Buffer.from(text, 'utf8');
    for (let at = this.#bytes.indexOf(10); at >= 0; at = this.#bytes.indexOf(10, at + 1)) this.#starts.push(at + 1);
    this.#first = from ?? (this.#starts.length > 1 ? 1 : 0);
  }

  at(offset: number): Pick<Place, 'line' | 'column'> {
    if (this.#first === 0) return {};
    const line = this.#lineOf(offset);
    const column = this.#bytes.toString('utf8', this.#starts[line]!, offset).length + 1;
    return { line: this.#first + line, column };
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
