import { pairs as sourcePairs } from '../dockerfile/words.ts';
import { argsOf } from './arg-lines.ts';
import { MAX_TEXT, solve, solveMost } from './bounds.ts';
import type { Named } from './step.ts';

/** The exact pairs that the config holds at the end: for ENV its Env, for LABEL its Labels. */
export type Exact = ReadonlyMap<string, string>;

const NAME: Readonly<Record<string, RegExp>> = {
  ENV: /(?<=^| )[A-Za-z_][\w.-]{0,127}(?==)/g,
  LABEL: /(?<=^| )[A-Za-z_][\w./-]{0,255}(?==)/g,
};

/** The pairs of an ENV, LABEL or ARG that a builder wrote without quotes. What the config holds tells where values end. */
export function renderedPairs(keyword: string, text: string, exact: Exact): Named[] {
  if (keyword === 'ARG') return argsOf(text);
  if (text.length > MAX_TEXT) return [wholePair(text)];
  const found = [...new Set(Array.from(text.matchAll(NAME[keyword]!), (match) => match[0]))];
  const sure = found.filter((key) => exact.has(key));
  const known = (key: string) => (exact.has(key) ? [exact.get(key)!] : []);
  const problem = { text, order: 'any', ends: [text.length], known } as const;
  const solution = solveMost({ ...problem, keys: sure }) ?? solve({ ...problem, keys: found });
  return solution === undefined ? oldForm(text) : [...solution.pairs];
}

/** A text that is too long to be told apart, as one pair. */
function wholePair(text: string): Named {
  const at = text.indexOf('=');
  return { key: text.slice(0, Math.max(0, at)), value: text.slice(at + 1), ambiguous: true };
}

/** `ENV KEY the value` of builders before they wrote `=`. */
function oldForm(text: string): Named[] {
  return sourcePairs('ENV', text).map(({ key, value }) => ({ key, value, ambiguous: true }));
}

/** The pairs as the Dockerfile's own text gives them. */
export function writtenPairs(keyword: string, body: string): Named[] {
  return sourcePairs(keyword, body).map(({ key, value }) => ({ key, value, ambiguous: false }));
}
