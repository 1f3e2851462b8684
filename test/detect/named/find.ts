import { formats } from '../../../src/detect/files/index.ts';
import { judge, keyWords, valuesAt } from '../../../src/detect/named/index.ts';
import type { FileContext, NamedValue } from '../../../src/detect/types.ts';
import type { Confidence } from '../../../src/finding.ts';

export interface Found {
  readonly key: string;
  readonly value: string;
  readonly by: string;
  readonly ruleId: string;
  readonly confidence: Confidence;
  readonly offset: number;
}

/** Every named value of a text, as the engine would meet them: at each key word, in any letter case, once a place. */
export function namedValues(text: string, file: FileContext): NamedValue[] {
  const lower = text.toLowerCase();
  const byPlace = new Map<number, NamedValue>();
  for (const format of formats) {
    if (!format.matches(file.path, file.path.slice(file.path.lastIndexOf('/') + 1))) continue;
    for (const value of format.values(text, file.path)) byPlace.set(value.offset, value);
    break;
  }
  for (const word of keyWords)
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
      for (const value of valuesAt(text, at, file)) {
        if (!byPlace.has(value.offset)) byPlace.set(value.offset, value);
      }
  return [...byPlace.values()];
}

/** What is found in a text, at any confidence. */
export function findAll(text: string, path: string): Found[] {
  const file: FileContext = { path };
  const out: Found[] = [];
  for (const { key, value, by, offset, ...rest } of namedValues(text, file)) {
    const verdict = judge({ key, value, by, offset, ...rest }, file);
    if (!('filter' in verdict))
      out.push({ key, value, by, offset, ruleId: verdict.ruleId, confidence: verdict.confidence });
  }
  return out.sort((a, b) => a.offset - b.offset);
}

/** The values that are found at the default threshold. */
export const find = (text: string, path: string): string[] => [
  ...new Set(
    findAll(text, path)
      .filter(({ confidence }) => confidence !== 'low')
      .map(({ value }) => value),
  ),
];

/** The name of the filter that keeps a value out, or its confidence. */
export function verdictOf(key: string, value: string, more: Partial<NamedValue> & { path?: string } = {}): string {
  const { path = 'app/config.js', ...rest } = more;
  const verdict = judge({ key, value, offset: 0, by: 'source-string', quote: '"', ...rest }, { path });
  return 'filter' in verdict ? verdict.filter : verdict.confidence;
}
