/**
 * What stands encoded in a file: base64, hex, percent, escapes, and gzip or zlib inside of these. What they decode to goes
 * through the rules again, and what is found there has its place where it stands encoded.
 */
import type { FileContext, Hit, Region } from '../types.ts';
import { base64 } from './base64.ts';
import { inflated } from './compressed.ts';
import type { Decoded, Encoding } from './decoding.ts';
import { escapes } from './escapes.ts';
import { hex } from './hex.ts';
import { encodedRuns, type Run } from './runs.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Encodings within encodings are undone to this depth; compression counts. */
export const DEEPEST = 3;
/** Bytes decoded of one region, all depths together: more than base64 can be, but not what a bomb is. */
const MOST_BYTES = 8 << 20;
/** Bytes before a region's own that are decoded with them, so that what begins there is seen whole. */
const BEFORE = 2048;

const BY_SHAPE: Readonly<Record<Candidate['shape'], readonly Encoding[]>> = {
  base64: [base64],
  hex: [hex, base64],
  escapes: [...escapes, base64],
};

/** What decoding has at hand. */
export interface DecodeContext {
  /** How many encodings were undone already. */
  readonly depth: number;
  /** Bytes that may still be decoded. */
  readonly budget: { bytes: number };
  /** Searches what was decoded, one encoding deeper or more. */
  search(bytes: Buffer, depth: number): readonly Hit[];
  /** Told when something was not decoded. */
  cut(reason: string): void;
}

export function decodeBudget(): { bytes: number } {
  return { bytes: MOST_BYTES };
}

/** What was decoded as a file of its own: how the one around it is written says nothing of it. */
export function decodedFile({ path }: FileContext, bytes: Buffer): FileContext {
  const isJson = /^\s*[{[]/.test(bytes.toString('latin1', 0, 16));
  return { path: `${path}!decoded${isJson ? '.json' : ''}` };
}

/** A stretch that may be something encoded. */
export interface Candidate extends Run {
  readonly shape: Exclude<Shape, 'none'>;
}

const NONE: readonly Candidate[] = [];

/** What in a region may be something encoded; cheap, and nearly always nothing. */
export function candidatesIn(bytes: Uint8Array, region: Region): readonly Candidate[] {
  const from = Math.max(region.start, region.emitFrom - BEFORE);
  const isCut = region.base + from - region.start > 0;
  const runs = encodedRuns(bytes, from, region.emitTo, region.end, isCut);
  if (runs.length === 0) return NONE;
  const out: Candidate[] = [];
  for (const run of runs) {
    const shape = shapeOf(bytes, run, isCut && run.start === from);
    if (shape !== 'none') out.push({ ...run, shape });
  }
  return out;
}

/** Adds to the hits of a region (by ascending offset) those in what stands encoded in it. */
export function withDecoded(
  bytes: Buffer,
  region: Region,
  hits: readonly Hit[],
  candidates: readonly Candidate[],
  context: DecodeContext,
): readonly Hit[] {
  let out = hits;
  for (const candidate of candidates) {
    const found = decodedHits(bytes, region, candidate, context);
    if (found.length > 0) out = joined(out, found, spanOf(region, candidate));
  }
  return out === hits ? hits : [...out].sort((a, b) => a.offset - b.offset);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a run is in the file. */
function spanOf({ base, start }: Region, run: Run): Span {
  return { from: base + run.start - start, to: base + run.end - start };
}

function decodedHits(bytes: Buffer, region: Region, run: Candidate, context: DecodeContext): Hit[] {
  const text = bytes.toString('latin1', run.start, run.end);
  const { from } = spanOf(region, run);
  const least = region.base + region.emitFrom - region.start;
  const most = region.base + region.emitTo - region.start;
  for (const { name, decode } of BY_SHAPE[run.shape]) {
    const decoded = decode(text);
    if (decoded === undefined) continue;
    const place = (hit: Hit): Hit => {
      const offset = from + decoded.at(hit.offset);
      return { ...hit, offset, length: from + decoded.at(hit.offset + hit.length) - offset };
    };
    return hitsIn(decoded, name, context)
      .map(place)
      .filter(({ offset }) => offset >= least && offset < most);
  }
  return [];
}

/** What is found in decoded bytes, or in what they are compressed from; offsets are of the decoded bytes. */
function hitsIn(decoded: Decoded, name: string, context: DecodeContext): Hit[] {
  const content = inflated(decoded.bytes);
  if (content === undefined) return searched(decoded.bytes, name, context.depth + 1, context);
  if (content.isCut === true) context.cut('compressed content in it is longer than is inflated');
  if (context.depth + 2 > DEEPEST) return [];
  const hits = searched(content.bytes, `${name} of compressed text`, context.depth + 2, context);
  return hits.map((hit) => ({ ...hit, offset: 0, length: decoded.bytes.length }));
}

function searched(bytes: Buffer, name: string, depth: number, context: DecodeContext): Hit[] {
  const { budget } = context;
  const wasSpent = budget.bytes < 0;
  budget.bytes -= bytes.length;
  if (budget.bytes < 0) {
    if (!wasSpent) context.cut('it holds more encoded text than is decoded');
    return [];
  }
  return context
    .search(bytes, depth)
    .map((hit) => ({ ...hit, form: hit.form === undefined ? name : `${hit.form} in ${name}` }));
}

/**
 * Hits of the text and those of what it decodes to. Where a token stands as it is, or a known value in one of its forms, that
 * counts; else what was decoded says more than the text around it, and takes over the name that the text goes by.
 */
function joined(hits: readonly Hit[], found: readonly Hit[], span: Span): Hit[] {
  const inside = hits.filter((hit) => hit.offset < span.to && hit.offset + hit.length > span.from);
  const isBare = (hit: Hit) => hit.ruleId.startsWith('named-');
  const isNamed = (hit: Hit) => isBare(hit) && hit.form === undefined;
  const firm = inside.filter((hit) => !isNamed(hit));
  const isKnown = (hit: Hit) =>
    firm.some((other) => other.value === hit.value || overlap(other, hit)) ||
    (isBare(hit) && inside.some((other) => other.value === hit.value));
  const fresh = found.filter((hit) => !isKnown(hit));
  const named = inside.filter((hit) => isNamed(hit) && fresh.some((other) => overlap(hit, other)));
  const key = fresh.length === 1 ? named[0]?.key : undefined;
  return [
    ...hits.filter((hit) => !named.includes(hit)),
    ...fresh.map((hit) => (hit.key === undefined && key !== undefined ? { ...hit, key } : hit)),
  ];
}

const overlap = (a: Hit, b: Hit): boolean => a.offset < b.offset + b.length && b.offset < a.offset + a.length;
