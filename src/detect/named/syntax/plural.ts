/** Several passwords under one name: `PASSWORDS = ["a", "b"]`, `passwords=("a" "b")`, `"passwords": { "ann": "a" }`. */
import type { NamedValue } from '../../types.ts';
import { skipSpace } from '../chars.ts';
import { found } from '../found.ts';
import { type Literal, literalAt } from '../literal.ts';
import type { Site } from '../site.ts';
import { wordsOf } from '../words.ts';
import { flowList } from './yaml.ts';

const PLURALS: ReadonlySet<string> = new Set(['passwords', 'passwds', 'passphrases']);
const MEMBER = /["']?[\w.@-]{1,60}["']?\s{0,4}(?:=>|[:=])\s{0,8}/y;

export const isPlural = ({ key }: Site): boolean => PLURALS.has(wordsOf(key).at(-1) ?? '');

/** `[` or `(` begins a list. */
export const readList = (site: Site): NamedValue[] => (isPlural(site) ? flowList(site, site.at + 1) : []);

/** `{` begins a map of names to passwords; at most 20. */
export function readMap(site: Site): NamedValue[] {
  if (!isPlural(site)) return [];
  const { text, limit } = site;
  const out: NamedValue[] = [];
  let i = site.at + 1;
  for (let n = 0; n < 20; n++) {
    const literal = memberAt(text, skipSpace(text, i, limit), limit);
    if (literal === undefined) break;
    out.push(found(site, literal, 'list'));
    i = skipSpace(text, literal.end, limit);
    if (text[i] !== ',') break;
    i++;
  }
  return out;
}

function memberAt(text: string, at: number, limit: number): Literal | undefined {
  MEMBER.lastIndex = at;
  const name = MEMBER.exec(text);
  return name === null ? undefined : literalAt(text, at + name[0].length, limit);
}
