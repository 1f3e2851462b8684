/** JSON: `"key": "value"`, numbers, arrays of strings. */
import type { NamedValue } from '../../types.ts';
import { skipSpace } from '../chars.ts';
import { found } from '../found.ts';
import { literalAt } from '../literal.ts';
import type { Site } from '../site.ts';
import { flowList } from './yaml.ts';

const NUMBER = /-?\d{4,20}(?=[\s,}\]])/y;

export function readJson(site: Site): NamedValue[] {
  const { text, limit } = site;
  const at = skipSpace(text, site.at, Math.min(limit, site.at + 200));
  const literal = literalAt(text, at, limit);
  if (literal !== undefined) return [found(site, literal, 'json')];
  if (text[at] === '[') return flowList(site, at + 1);
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text);
  return number === null
    ? []
    : [found(site, { value: number[0], offset: at, end: at + number[0].length, quote: '' }, 'json')];
}
