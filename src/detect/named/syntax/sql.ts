/** SQL that sets a password: `IDENTIFIED BY 'x'`, `PASSWORD 'x'`, `PASSWORD = 'x'`. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { literalAt } from '../literal.ts';
import type { Site } from '../site.ts';

const IDENTIFIED = /identified\s{1,8}(?:with\s{1,8}['"`]?\w{1,40}['"`]?\s{1,8})?(?:by|as)\s{1,8}(?:password\s{1,8})?/iy;

const STATEMENT = /\b(?:user|role|grant|login)\b[^;]*$/i;

/** `at` stands on `IDENTIFIED`. */
export function readIdentified(text: string, at: number): NamedValue[] {
  IDENTIFIED.lastIndex = at;
  const match = IDENTIFIED.exec(text);
  if (match === null) return [];
  const limit = Math.min(text.length, at + 400);
  const literal = literalAt(text, at + match[0].length, limit);
  if (literal === undefined || literal.quote === '`') return [];
  if (!STATEMENT.test(text.slice(Math.max(0, at - 200), at))) return [];
  const site: Site = {
    text,
    kind: 'sql',
    key: 'identified by',
    keyStart: at,
    keyEnd: at,
    quote: '',
    operator: 'blank',
    at,
    floor: Math.max(0, at - 200),
    limit,
  };
  return [found(site, literal, 'sql', 'password')];
}
