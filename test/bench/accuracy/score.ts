/** Counts what a scan found of a labelled folder. */
import type { Label } from './truth.ts';

/** Lines with a finding, by path; 0 where a finding has none. */
export type Hits = ReadonlyMap<string, ReadonlySet<number>>;

export interface Row {
  readonly source: string;
  readonly secrets: number;
  readonly found: number;
  readonly clean: number;
  readonly falseAlarms: number;
  /** Findings at places that nobody labelled. */
  readonly unlabelled: number;
}

export interface Score {
  readonly rows: readonly Row[];
  readonly missed: readonly Label[];
  readonly falseAlarms: readonly Label[];
}

export function score(truth: readonly Label[], hits: Hits): Score {
  const found = new Set(truth.filter((label) => isFound(label, hits)));
  const sources = [...new Set(truth.map(({ source }) => source))].sort();
  return {
    rows: sources.map((source) => rowOf(source, truth, found, hits)),
    missed: truth.filter((each) => each.label === 'secret' && !found.has(each)),
    falseAlarms: truth.filter((each) => each.label === 'clean' && found.has(each)),
  };
}

function isFound(label: Label, hits: Hits): boolean {
  const lines = hits.get(label.path);
  if (lines === undefined) return false;
  const { unit, line = 0, end } = label;
  return unit === 'file' || line === 0 || [...lines].some((n) => n >= line && n <= (end ?? line));
}

function rowOf(source: string, truth: readonly Label[], found: ReadonlySet<Label>, hits: Hits): Row {
  const own = truth.filter((label) => label.source === source);
  const of = (label: Label['label']) => own.filter((each) => each.label === label);
  const count = (labels: readonly Label[]) => labels.filter((each) => found.has(each)).length;
  return {
    source,
    secrets: of('secret').length,
    found: count(of('secret')),
    clean: of('clean').length,
    falseAlarms: count(of('clean')),
    unlabelled: unlabelledOf(own, hits),
  };
}

function unlabelledOf(own: readonly Label[], hits: Hits): number {
  const byPath = new Map<string, Label[]>();
  for (const label of own) byPath.set(label.path, [...(byPath.get(label.path) ?? []), label]);
  let count = 0;
  for (const [path, labels] of byPath) {
    if (labels.some(({ unit, line = 0 }) => unit === 'file' || line === 0)) continue;
    const inside = (n: number) => labels.some(({ line = 0, end }) => n >= line && n <= (end ?? line));
    count += [...(hits.get(path) ?? [])].filter((n) => !inside(n)).length;
  }
  return count;
}
