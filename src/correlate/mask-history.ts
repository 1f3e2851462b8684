import type { Match } from '../finding.ts';
import type { HistoryEntry } from '../image.ts';
import { maskerOf } from '../masker.ts';
import { type Redacted, Secret } from '../secret.ts';
import { atLeast } from './group.ts';

/** Values shorter than this are masked only where they were found: `a` would blot out every text. */
const MASKED_EVERYWHERE = 5;

/**
 * Masks every secret in a text of the given history entry: those found in that entry, and all of the image that are likely
 * and long enough.
 */
export function stepMasker(matches: readonly Match[]): (text: string, historyIndex: number) => Redacted {
  const general = new Map<string, Secret>();
  const local = new Map<number, Secret[]>();
  for (const { secret, confidence, place } of matches.flatMap(withLines)) {
    if (place.historyIndex !== undefined) {
      const here = local.get(place.historyIndex);
      if (here === undefined) local.set(place.historyIndex, [secret]);
      else here.push(secret);
    }
    if (atLeast(confidence, 'medium') && secret.length >= MASKED_EVERYWHERE) general.set(secret.reveal(), secret);
  }
  const masker = maskerOf(general.values());
  return (text, historyIndex) => masker(text, local.get(historyIndex));
}

/** Of a key each line tells a part, wherever it stands without the others or with other text between. */
function withLines(match: Match): Match[] {
  const value = match.secret.reveal();
  if (!KEY.test(value)) return [match];
  const lines = value.match(/[A-Za-z0-9+/]{16,}={0,2}/g) ?? [];
  return [match, ...lines.map((line) => ({ ...match, secret: new Secret(line) }))];
}

const KEY = /^(?:-----BEGIN |PuTTY-)/;

/** The masked text of each history entry. Each is masked once, when first asked for. */
export function maskedHistory(
  history: readonly HistoryEntry[],
  matches: readonly Match[],
  excerptChars: number,
): (index: number) => Redacted | undefined {
  const masker = stepMasker(matches);
  const done = new Map<number, Redacted>();
  return (index) => {
    const text = history[index]?.created_by;
    if (text === undefined) return undefined;
    let masked = done.get(index);
    if (masked === undefined) {
      masked = shorten(masker(text, index), excerptChars);
      done.set(index, masked);
    }
    return masked;
  };
}

/** Only masked text is cut, so that no part of a secret is left at an end. */
export function shorten(text: Redacted, length: number): Redacted {
  return text.length <= length ? text : (`${text.slice(0, length - 1)}…` as Redacted);
}
