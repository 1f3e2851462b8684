/** Compares what stands where the automaton met a piece: the only judge of what is a hit. */
import { acceptingIndex } from './automaton.ts';
import { CANDIDATE, CHECK, LITERAL, type Pass, type Program, RUN } from './program.ts';

/** 1 at each of [A-Za-z0-9]. */
export const alphanumeric = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** Each byte with capital letters made small. */
export const lowerCase = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

/** Takes a hit: where the keyword's first character is, which keyword, 1 when NUL bytes stand between its characters. */
export type Take = (offset: number, keyword: number, wide: number) => void;

/** Reports the keywords of which a piece ends at `at` of `bytes`, as `state` says; nothing outside [from, to) is looked at. */
export function verify(
  program: Program,
  pass: Pass,
  bytes: Uint8Array,
  from: number,
  to: number,
  at: number,
  state: number,
  take: Take,
): void {
  const { literals } = program;
  const { candidates, candidatesFrom } = pass;
  const accepting = acceptingIndex(state);
  const unit = bytes[at - 1] === 0 ? 2 : 1;
  const end = candidatesFrom[accepting + 1]! * CANDIDATE;
  for (let i = candidatesFrom[accepting]! * CANDIDATE; i < end; i += CANDIDATE) {
    const literal = candidates[i]! * LITERAL;
    const start = at - candidates[i + 1]! * unit;
    const last = start + (literals[literal + 1]! - 1) * unit;
    if (start < from || last >= to || !isTextAt(program, bytes, start, unit, literal)) continue;
    for (let check = literals[literal + 3]!; check < literals[literal + 4]!; check++) {
      if (passes(program, bytes, from, to, start, last, unit, check * CHECK))
        take(start, program.checks[check * CHECK]!, unit - 1);
    }
  }
}

function isTextAt({ literals, texts }: Program, bytes: Uint8Array, start: number, unit: number, literal: number) {
  const text = literals[literal]!;
  const length = literals[literal + 1]!;
  const ignoreCase = literals[literal + 2] === 1;
  for (let i = 0; i < length; i++) {
    const at = start + i * unit;
    const byte = ignoreCase ? lowerCase[bytes[at]!] : bytes[at];
    if (byte !== texts[text + i] || (unit === 2 && i > 0 && bytes[at - 1] !== 0)) return false;
  }
  return true;
}

function passes(
  program: Program,
  bytes: Uint8Array,
  from: number,
  to: number,
  start: number,
  last: number,
  unit: number,
  check: number,
): boolean {
  const { checks } = program;
  if (checks[check + 1] === 1 && hasWordBefore(bytes, from, start, unit)) return false;
  let at = last + unit;
  for (let run = checks[check + 2]!; run < checks[check + 3]!; run++) {
    const taken = runLength(program, bytes, to, at, unit, run * RUN);
    if (taken < 0) return false;
    at += taken * unit;
  }
  return true;
}

function hasWordBefore(bytes: Uint8Array, from: number, start: number, unit: number): boolean {
  const before = start - unit;
  return before >= from && alphanumeric[bytes[before]!] === 1 && (unit === 1 || bytes[start - 1] === 0);
}

/** Characters that the run takes at `at`; -1 when fewer than it must. */
function runLength({ runs, sets }: Program, bytes: Uint8Array, to: number, at: number, unit: number, run: number) {
  const set = runs[run]! * 256;
  const max = runs[run + 2]!;
  let count = 0;
  while (count < max) {
    const here = at + count * unit;
    if (here >= to || sets[set + bytes[here]!] === 0 || (unit === 2 && bytes[here - 1] !== 0)) break;
    count++;
  }
  return count < runs[run + 1]! ? -1 : count;
}
