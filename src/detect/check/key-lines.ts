/**
 * Private keys whose lines have something before and after them: the time in a log, the number in a listing, the rest of a
 * command, a member of JSON. It is told by the first line of the key, and looked for on the others.
 */

import { alikeTo, type Segment, segmentsOf } from './segments.ts';

/** Characters of a key, with all that stands around its lines. */
const MOST = 32 << 10;
/** The first line begins within so many characters; headers stand before it. */
const HEADERS = 2 << 10;

const LONG_RUN = /[A-Za-z0-9+/]{40,}={0,2}/g;
const RUN = /=?[A-Za-z0-9+/]+={0,2}/y;

/** Base64 of a key, and where its last line ends. */
export interface KeyLines {
  readonly body: string;
  readonly end: number;
}

interface Line {
  /** Its base64, and where that ends in the whole text. */
  readonly run: string;
  readonly end: number;
  /** What stands before it on its line, and the character behind it. */
  readonly before: string;
  readonly behind: string | undefined;
}

/** The key in a text that begins with `-----BEGIN … PRIVATE KEY-----`. Looks no further than the next key's beginning. */
export function pemLines(text: string): KeyLines | undefined {
  const label = /^-----BEGIN ([A-Z0-9 ]{1,80})-----/.exec(text.slice(0, 100))?.[1];
  if (label === undefined) return undefined;
  const { inner, last } = spanOf(text, '-----BEGIN '.length + label.length + '-----'.length, `-----END ${label}-----`);
  const [, ...rest] = segmentsOf(inner.start, inner.text);
  const isEncrypted = inner.text.slice(0, HEADERS).includes('DEK-Info: ');
  const lines = bodyLines(rest, beginningOf(label, isEncrypted), inner.start + HEADERS);
  // Without its end, one line alone may be of anything else.
  if (lines.length === 0 || (last === undefined && lines.length === 1)) return undefined;
  return { body: lines.map(({ run }) => run).join(''), end: last ?? lines.at(-1)!.end };
}

/** The text up to the key's last line, or to what cannot be a part of it. `last`: where that line ends. */
function spanOf(text: string, from: number, lastLine: string): { inner: Segment; last?: number } {
  const near = text.slice(from, MOST);
  const to = near.search(/-----(?:BEGIN|END) /);
  const inner = { start: from, text: to < 0 ? near : near.slice(0, to) };
  return to >= 0 && text.startsWith(lastLine, from + to) ? { inner, last: from + to + lastLine.length } : { inner };
}

/** Lines as long as the first, and a shorter one at the end; whatever else was logged meanwhile is passed over. */
function bodyLines(segments: readonly Segment[], isFirst: (run: string) => boolean, most: number): Line[] {
  const at = segments.findIndex((segment) => segment.start < most && firstLine(segment, isFirst) !== undefined);
  const first = at < 0 ? undefined : firstLine(segments[at]!, isFirst);
  if (first === undefined) return [];
  const lines = [first];
  let short: Line[] = [];
  for (const segment of segments.slice(at + 1)) {
    const line = lineLike(first, segment);
    if (line === undefined || line.run.startsWith('=')) continue;
    if (line.run.length === first.run.length) {
      lines.push(line);
      short = [];
    } else if (line.run.length < first.run.length && line.behind === first.behind) short.push(line);
  }
  return [...lines, ...lastOf(lines, short)];
}

/** The last line among the short ones behind the long: the one that makes whole groups of four characters. */
function lastOf(lines: readonly Line[], short: readonly Line[]): readonly Line[] {
  const length = lines.length * lines[0]!.run.length;
  const last = short.find(({ run }) => (length + run.length) % 4 === 0);
  return last === undefined ? short.slice(0, length % 4 === 0 ? 0 : 1) : [last];
}

function firstLine({ start, text }: Segment, isFirst: (run: string) => boolean): Line | undefined {
  for (const { 0: run, index } of text.matchAll(LONG_RUN)) {
    const end = index + run.length;
    if (isFirst(run)) return { run, end: start + end, before: text.slice(0, index), behind: text[end] };
  }
  return undefined;
}

/** Tells a key's first line by its bytes: a sequence in DER, the magic of OpenSSH, a packet of OpenPGP. Encrypted PEM has none. */
function beginningOf(label: string, isEncrypted: boolean): (run: string) => boolean {
  if (label.startsWith('OPENSSH')) return (run) => run.startsWith('b3BlbnNzaC1rZXktdj');
  if (isEncrypted) return (run) => isMixed(run);
  const first = label.startsWith('PGP') ? /^(?:l|x[Q-Za-f])/ : /^M[A-I]/;
  return (run) => first.test(run) && (VERSIONED.test(run) || isMixed(run));
}

/** A sequence in DER that begins with a small number, as all keys do that are not encrypted. */
const VERSIONED = /^M(?:II...IB|I..AgE|[A-H].CAQ)/;

/** As base64 is, and neither hex nor a path. */
const isMixed = (run: string): boolean => /[0-9]/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run);

/** The base64 on a line that begins like the first one did. */
function lineLike({ before }: Line, { start, text }: Segment): Line | undefined {
  const at = alikeTo(before, text);
  if (at < 0) return undefined;
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0];
  return run === undefined ? undefined : { run, end: start + at + run.length, before, behind: text[at + run.length] };
}

/** The private half of a PuTTY key, in a text that begins with its first line. Its last line must be there. */
export function puttyLines(text: string): KeyLines | undefined {
  const near = text.slice(0, MOST);
  const next = near.indexOf('PuTTY-User', 1);
  const segments = segmentsOf(0, next < 0 ? near : near.slice(0, next));
  const head = segments.findIndex((segment) => /Private-Lines: \d/.test(segment.text));
  if (head < 0) return undefined;
  const [before, count] = segments[head]!.text.split('Private-Lines: ') as [string, string];
  const first = { run: '', end: 0, before, behind: undefined };
  const rest = segments.slice(head + 1);
  const mac = rest.findIndex((segment) => MAC.test(segment.text));
  if (mac < 0) return undefined;
  const lines = rest
    .slice(0, mac)
    .flatMap((segment) => lineLike(first, segment)?.run ?? [])
    .filter(isGroups);
  const { index, 0: last } = MAC.exec(rest[mac]!.text)!;
  return lines.length < Number.parseInt(count, 10)
    ? undefined
    : { body: lines.slice(0, Number.parseInt(count, 10)).join(''), end: rest[mac]!.start + index + last.length };
}

/** Where the key ends that begins at `at`. `end`: where its first line does, and what stands behind it as it is in a file. */
export function pemEnd(text: string, at: number, end: number): number | undefined {
  if (text.startsWith('-----', end - 5) && text.slice(at, end).includes('-----END ')) return end;
  const lines = placed(at, pemLines(text.slice(at, at + MOST)));
  const hasBody = text.indexOf('-----', at + '-----BEGIN'.length) + '-----'.length < end;
  return hasBody ? Math.max(end, lines ?? 0) : lines;
}

/** The same for a key of PuTTY's. */
export function puttyEnd(text: string, at: number): number | undefined {
  return placed(at, puttyLines(text.slice(at, at + MOST)));
}

const placed = (at: number, lines: KeyLines | undefined): number | undefined => lines && at + lines.end;

/** Whole groups of base64. */
const isGroups = (run: string): boolean => run.length % 4 === 0;

const MAC = /Private-(?:MAC|Hash): [0-9a-f]{40,64}/;
