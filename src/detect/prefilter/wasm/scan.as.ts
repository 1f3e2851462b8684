/**
 * The prefilter in AssemblyScript: what `streams.ts` and `verify.ts` do, on memory of its own. Bytes that lie in no run of
 * text long enough for any keyword are passed over, 64 at a time.
 */

/** Where the states of the four places stand. */
const STATES: usize = 0x8000;
/** Where the automaton's table stands; the host places the others and tells where by `setup`. */
const NEXT: usize = 0x10000;

const CELL: usize = 64;
/** Bytes of an entry of `runs`. */
const RUN: usize = 16;
/** Bytes of an entry of `checks`. */
const CHECK: usize = 24;
const BEYOND: u32 = 255;

let accepting: u32 = 0;
let candidatesFrom: usize = 0;
let candidates: usize = 0;
let literals: usize = 0;
let texts: usize = 0;
let checks: usize = 0;
let ways: usize = 0;
let waySets: usize = 0;
let runs: usize = 0;
let sets: usize = 0;
let warmUp: usize = 0;
let textRun: u32 = 0;
let hits: usize = 0;
let mostHits: u32 = 0;
let compact: usize = 0;
let cells: usize = 0;

/** Bounds of what may be looked at, and of where pieces must end to be reported; addresses. */
let floor: usize = 0;
let limit: usize = 0;
let first: usize = 0;
let end: usize = 0;
let count: u32 = 0;

export function setup(
  acceptingBit: u32,
  candidatesFromAt: usize,
  candidatesAt: usize,
  literalsAt: usize,
  textsAt: usize,
  checksAt: usize,
  waysAt: usize,
  waySetsAt: usize,
  runsAt: usize,
  setsAt: usize,
  warmUpBytes: usize,
  textRunBytes: u32,
  hitsAt: usize,
  mostHitsHeld: u32,
  compactAt: usize,
  cellsAt: usize,
): void {
  accepting = acceptingBit;
  candidatesFrom = candidatesFromAt;
  candidates = candidatesAt;
  literals = literalsAt;
  texts = textsAt;
  checks = checksAt;
  ways = waysAt;
  waySets = waySetsAt;
  runs = runsAt;
  sets = setsAt;
  warmUp = warmUpBytes;
  textRun = textRunBytes;
  hits = hitsAt;
  mostHits = mostHitsHeld;
  compact = compactAt;
  cells = cellsAt;
}

/**
 * Finds the keywords of which a piece ends in [from, to); nothing outside [least, most) counts. Gives their number and
 * leaves [address, keyword * 2 + wide] of as many as there is room for.
 */
export function scan(least: usize, most: usize, from: usize, to: usize): u32 {
  floor = least;
  limit = most;
  first = from;
  end = to;
  count = 0;
  // One cell more: whether text goes on into the first one that counts shows there.
  streams(collect(from - warmUp - CELL, to));
  return count;
}

/** Bytes of text: 9 to 13 and 32 to 127. */
function textOf(v: v128): v128 {
  const control = i8x16.lt_u(i8x16.sub(v, i8x16.splat(9)), i8x16.splat(5));
  return v128.or(i8x16.gt_s(v, i8x16.splat(31)), control);
}

function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = <u64>(<u32>i8x16.bitmask(a)) | ((<u64>(<u32>i8x16.bitmask(b))) << 16);
  return low | ((<u64>(<u32>i8x16.bitmask(c))) << 32) | ((<u64>(<u32>i8x16.bitmask(d))) << 48);
}

/** One bit for each of 64 bytes that are text. */
function textBits(at: usize): u64 {
  return bits(textOf(v128.load(at)), textOf(v128.load(at, 16)), textOf(v128.load(at, 32)), textOf(v128.load(at, 48)));
}

/** One bit for each of 64 bytes that are NUL. */
function nulBits(at: usize): u64 {
  const zero = i8x16.splat(0);
  return bits(
    i8x16.eq(v128.load(at), zero),
    i8x16.eq(v128.load(at, 16), zero),
    i8x16.eq(v128.load(at, 32), zero),
    i8x16.eq(v128.load(at, 48), zero),
  );
}

/** The bits of `low` and then `high`, moved down. `by` is 1 to 63. */
function shifted(low: u64, high: u64, by: u64): u64 {
  return (low >> by) | (high << (64 - by));
}

/** Bits at which `length` set ones begin, `step` apart. What lies beyond `high` counts as set. */
function runStarts(low: u64, high: u64, length: u32, step: u32): u64 {
  let have: u32 = 1;
  while (have < length) {
    const more = min(have, length - have);
    const by = <u64>(more * step);
    low &= shifted(low, high, by);
    high &= shifted(high, ~(<u64>0), by);
    have += more;
  }
  return low;
}

/**
 * Copies to `compact` the cells from the one of `from` on, up to `to`, in which text lies that is long enough; leaves in
 * `cells` where each came from. Gives the bytes copied.
 */
function collect(from: usize, to: usize): usize {
  let at = from & ~(CELL - 1);
  let out: usize = 0;
  let wasLive = false;
  let text = textBits(at);
  let nul = nulBits(at);
  while (at < to) {
    const nextText = textBits(at + CELL);
    const nextNul = nulBits(at + CELL);
    let live = textRun < 3 || (wasLive && (text & 3) !== 0) || runStarts(text, nextText, textRun, 1) !== 0;
    if (!live && nul !== 0 && text !== 0) {
      const wide = text & shifted(nul, nextNul, 1);
      const nextWide = nextText & shifted(nextNul, ~(<u64>0), 1);
      live = runStarts(wide, nextWide, textRun - 1, 2) !== 0;
    }
    if (live) {
      v128.store(compact + out, v128.load(at));
      v128.store(compact + out, v128.load(at, 16), 16);
      v128.store(compact + out, v128.load(at, 32), 32);
      v128.store(compact + out, v128.load(at, 48), 48);
      store<u32>(cells + (out >> 4), <u32>at);
      out += CELL;
    }
    wasLive = live;
    text = nextText;
    nul = nextNul;
    at += CELL;
  }
  return out;
}

function step(state: u32, byte: u32): u32 {
  return <u32>load<u16>(<usize>((state << 6) + ((byte & 31) << 1)), NEXT);
}

/** The state that the bytes before `at` lead to. */
function stateAt(at: usize): u32 {
  let state: u32 = 0;
  for (let i = at - min(at - compact, warmUp); i < at; i++) state = step(state, <u32>load<u8>(i));
  return state;
}

/** Runs the automaton over what was collected, at four places at once; cells are whole, so words are too. */
function streams(length: usize): void {
  const size = (length / CELL / 4) * CELL;
  let at = compact;
  const stop = at + size;
  const size2 = size * 2;
  const size3 = size * 3;
  let a = stateAt(at);
  let b = stateAt(at + size);
  let c = stateAt(at + size2);
  let d = stateAt(at + size3);
  const bit = accepting;
  while (at < stop) {
    // Kept in memory rather than in registers, which are short here: needed only where pieces end.
    store<u16>(STATES, <u16>a);
    store<u16>(STATES, <u16>b, 2);
    store<u16>(STATES, <u16>c, 4);
    store<u16>(STATES, <u16>d, 6);
    const wordA = load<u32>(at);
    const wordB = load<u32>(at + size);
    const wordC = load<u32>(at + size2);
    const wordD = load<u32>(at + size3);
    a = step(a, wordA);
    b = step(b, wordB);
    c = step(c, wordC);
    d = step(d, wordD);
    let met = a | b | c | d;
    a = step(a, wordA >> 8);
    b = step(b, wordB >> 8);
    c = step(c, wordC >> 8);
    d = step(d, wordD >> 8);
    met |= a | b | c | d;
    a = step(a, wordA >> 16);
    b = step(b, wordB >> 16);
    c = step(c, wordC >> 16);
    d = step(d, wordD >> 16);
    met |= a | b | c | d;
    a = step(a, wordA >> 24);
    b = step(b, wordB >> 24);
    c = step(c, wordC >> 24);
    d = step(d, wordD >> 24);
    met |= a | b | c | d;
    if ((met & bit) !== 0) {
      one(at, at + 4, load<u16>(STATES));
      one(at + size, at + size + 4, load<u16>(STATES, 2));
      one(at + size2, at + size2 + 4, load<u16>(STATES, 4));
      one(at + size3, at + size3 + 4, load<u16>(STATES, 6));
    }
    at += 4;
  }
  one(at + size3, compact + length, d);
}

/** One place: goes through [from, to) and looks at each accepting state. */
function one(from: usize, to: usize, begin: u32): void {
  let state = begin;
  for (let at = from; at < to; at++) {
    state = step(state, <u32>load<u8>(at));
    if ((state & accepting) !== 0) accept(at, state);
  }
}

/** Pieces end at a place of the collected bytes: looks at the original ones. */
function accept(place: usize, state: u32): void {
  const offset = place - compact;
  const at = <usize>load<u32>(cells + ((offset >> 6) << 2)) + (offset & (CELL - 1));
  if (at < first || at >= end) return;
  const unit: usize = load<u8>(at - 1) === 0 ? 2 : 1;
  const list = candidatesFrom + ((<usize>(state ^ accepting)) << 2);
  const stop = candidates + ((<usize>load<u32>(list, 4)) << 3);
  for (let i = candidates + ((<usize>load<u32>(list)) << 3); i < stop; i += 8) {
    const literal = literals + <usize>load<u32>(i) * 20;
    const back = <usize>load<u32>(i, 4) * unit;
    if (at - floor < back) continue;
    const start = at - back;
    const last = start + (<usize>load<u32>(literal, 4) - 1) * unit;
    if (last < limit && isLiteral(start, unit, literal)) check(literal, start, last, unit);
  }
}

function lowerCase(byte: u32): u32 {
  return byte - 65 < 26 ? byte + 32 : byte;
}

function isLiteral(start: usize, unit: usize, literal: usize): bool {
  const text = texts + <usize>load<u32>(literal);
  const length = <usize>load<u32>(literal, 4);
  const ignoreCase = load<u32>(literal, 8) !== 0;
  for (let i: usize = 0; i < length; i++) {
    const at = start + i * unit;
    const byte = <u32>load<u8>(at);
    if ((ignoreCase ? lowerCase(byte) : byte) !== <u32>load<u8>(text + i)) return false;
    if (unit === 2 && i > 0 && load<u8>(at - 1) !== 0) return false;
  }
  return true;
}

function check(literal: usize, start: usize, last: usize, unit: usize): void {
  const stop = checks + <usize>load<u32>(literal, 16) * CHECK;
  for (let i = checks + <usize>load<u32>(literal, 12) * CHECK; i < stop; i += CHECK) {
    if (!hasBefore(start, unit, load<u32>(i, 4), load<u32>(i, 8))) continue;
    if (!hasRuns(last + unit, unit, runs + <usize>load<u32>(i, 12) * RUN, runs + <usize>load<u32>(i, 16) * RUN))
      continue;
    if (!liesInText(start, last, unit, load<u32>(i, 20))) continue;
    if (count < mostHits) {
      store<u32>(hits + ((<usize>count) << 3), <u32>start);
      store<u32>(hits + ((<usize>count) << 3), (load<u32>(i) << 1) | <u32>(unit - 1), 4);
    }
    count++;
  }
}

function hasBefore(start: usize, unit: usize, firstWay: u32, endWay: u32): bool {
  for (let way = firstWay; way < endWay; way++) if (isWay(start, unit, ways + ((<usize>way) << 3))) return true;
  return firstWay === endWay;
}

function isWay(start: usize, unit: usize, way: usize): bool {
  const first = waySets + ((<usize>load<u32>(way)) << 2);
  let at = start;
  for (let i = first + ((<usize>load<u32>(way, 4)) << 2); i > first; i -= 4) {
    if (at - floor < unit) return true;
    at -= unit;
    if (!isIn(sets + ((<usize>load<u32>(i - 4)) << 8), at, unit)) return false;
  }
  return true;
}

function isIn(set: usize, at: usize, unit: usize): bool {
  const isBeyond = unit === 2 && at + 1 < limit && load<u8>(at + 1) !== 0;
  return load<u8>(set + <usize>(isBeyond ? BEYOND : <u32>load<u8>(at))) !== 0;
}

function hasRuns(from: usize, unit: usize, run: usize, stop: usize): bool {
  let at = from;
  for (; run < stop; run += RUN) {
    const least = at + <usize>load<u32>(run, 4) * unit;
    const reached = skip(at, load<u32>(run, 8), unit, sets + ((<usize>load<u32>(run)) << 8));
    if (load<u32>(run, 12) !== 0) return hasRest(least, reached, unit, run + RUN, stop);
    if (reached < least) return false;
    at = reached;
  }
  return true;
}

/** The runs follow somewhere in [from, to]. */
function hasRest(from: usize, to: usize, unit: usize, run: usize, stop: usize): bool {
  for (let at = from; at <= to; at += unit) if (hasRuns(at, unit, run, stop)) return true;
  return false;
}

/** The end of at most `most` characters of a set. */
function skip(from: usize, most: u32, unit: usize, set: usize): usize {
  const stop = min(limit, from + <usize>most * unit);
  let at = from;
  while (at < stop && isIn(set, at, unit)) at += unit;
  return at;
}

function isTextByte(byte: u32): bool {
  return byte - 9 < 5 || byte - 32 < 96;
}

/** True when a keyword stands in a run of at least `length` characters of text. */
function liesInText(start: usize, last: usize, unit: usize, length: u32): bool {
  let found = <u32>((last - start) / unit) + 1;
  let at = start;
  while (found < length && at - floor >= unit && (unit === 1 || load<u8>(at - 1) === 0)) {
    at -= unit;
    if (!isTextByte(<u32>load<u8>(at))) break;
    found++;
  }
  at = last;
  while (found < length && at + unit < limit && (unit === 1 || load<u8>(at + 1) === 0)) {
    at += unit;
    if (!isTextByte(<u32>load<u8>(at))) break;
    found++;
  }
  return found >= length;
}

/** The line feeds in [from, to). */
export function countNewlines(from: usize, to: usize): u32 {
  const newline = i8x16.splat(10);
  let total: u32 = 0;
  let at = from;
  for (; at + 16 <= to; at += 16) total += <u32>popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), newline)));
  for (; at < to; at++) total += <u32>(load<u8>(at) === 10);
  return total;
}

/** Rows of the byte table (high nibble) in which a low nibble is written with by base64, hex or escapes: a bit a row. */
const RUN_LOW = i8x16(26, 30, 30, 30, 30, 31, 30, 30, 30, 30, 28, 5, 12, 5, 4, 13);
const RUN_ROW = i8x16(0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0);

/** Bits of the characters from 64 on that stand first where base64 writes ASCII text, compressed data and UTF-16. */
const TEXT_LEAD: u64 = 0x7e07ffff1a;
const QUADS: usize = 6;
const LEAST_LINE: usize = 40;

/**
 * Where in [from, to) the first run of at least `least` (more than 23) bytes begins that base64, hex and escapes are written
 * with and that is no plain one, unless it begins at `keep`; `to` when there is none. `limit`: where the text ends.
 */
export function nextRun(from: usize, to: usize, least: u32, limit: usize, keep: usize): usize {
  let at = from;
  while (at < to) {
    const start = anyRun(at, to, least);
    if (start === to || start === keep) return start;
    at = runEnd(start + <usize>least, limit);
    if (!isPlain(start, at, limit)) return start;
  }
  return to;
}

/** One bit for each of 16 bytes that runs consist of. */
function runBits(bytes: v128): u32 {
  const low = i8x16.swizzle(RUN_LOW, v128.and(bytes, i8x16.splat(15)));
  const row = i8x16.swizzle(RUN_ROW, i8x16.shr_u(bytes, 4));
  return <u32>i8x16.bitmask(i8x16.ne(v128.and(low, row), i8x16.splat(0)));
}

function anyRun(from: usize, to: usize, least: u32): usize {
  let run: u32 = 0;
  let at = from;
  for (; at + 16 <= to; at += 16) {
    const mask = runBits(v128.load(at));
    if (mask === 0xffff) {
      run += 16;
    } else {
      if (run + <u32>ctz(~mask) >= least) return at - run;
      run = <u32>clz(~(mask << 16));
    }
    if (run >= least) return at + 16 - run;
  }
  for (; at < to; at++) {
    run = (runBits(v128.load(at)) & 1) !== 0 ? run + 1 : 0;
    if (run >= least) return at + 1 - run;
  }
  return to;
}

/** The end of the run that goes on at `from`. */
function runEnd(from: usize, limit: usize): usize {
  for (let at = from; at < limit; at += 16) {
    const others = ~runBits(v128.load(at)) & 0xffff;
    if (others !== 0) return min(limit, at + <usize>ctz(others));
  }
  return limit;
}

/** True when nothing can be encoded in a run; false also where that is not sure. */
function isPlain(start: usize, end: usize, limit: usize): bool {
  if (end - start >= LEAST_LINE && end < limit && (load<u8>(end) === 10 || load<u8>(end) === 13)) return false;
  return !hasEscape(start, end) && !mayBeHex(start, end) && !mayBeBase64(start);
}

function hasEscape(start: usize, end: usize): bool {
  for (let at = start; at < end; at += 16) {
    const bytes = v128.load(at);
    const met = v128.or(i8x16.eq(bytes, i8x16.splat(0x25)), i8x16.eq(bytes, i8x16.splat(0x5c)));
    const mask = <u32>i8x16.bitmask(met);
    if (mask !== 0 && at + <usize>ctz(mask) < end) return true;
  }
  return false;
}

function mayBeHex(start: usize, end: usize): bool {
  if (((end - start) & 1) !== 0) return false;
  for (let at = start; at < start + QUADS * 2; at += 2) {
    if ((load<u8>(at) & 0xf8) !== 0x30) return false;
    const digit = <u32>load<u8>(at, 1);
    if (digit - 48 >= 10 && (digit | 32) - 97 >= 6) return false;
  }
  return true;
}

function mayBeBase64(start: usize): bool {
  const second = <u32>load<u8>(start, 1);
  const first = <u32>load<u8>(start);
  // What gzip, zlib and keystores begin with.
  if ((first === 0x48 && second === 0x34) || (first === 0x4d && second === 0x49)) return true;
  if (first === 0x65 && (second === 0x41 || second === 0x46 || second === 0x4a || second === 0x4e)) return true;
  let odd = 0;
  for (let at = start; at < start + QUADS * 4; at += 4) {
    const byte = <u32>load<u8>(at);
    if (byte < 64 || ((TEXT_LEAD >> <u64>(byte - 64)) & 1) === 0) odd++;
  }
  return odd < 2;
}
