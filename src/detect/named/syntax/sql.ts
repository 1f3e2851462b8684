/** SQL that sets a password: `IDENTIFIED BY 'x'`, `PASSWORD 'x'`, `PASSWORD = 'x'`. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { type Literal, literalAt, wordAt } from '../literal.ts';
import type { Site } from '../site.ts';

/** Histories of clients that use libedit have `\040` for a blank. */
const IDENTIFIED =
  /identified(?:\s|\\040){1,8}(?:with\s{1,8}['"`]?\w{1,40}['"`]?\s{1,8})?(?:by|as)(?:\s|\\040){1,8}(?:password\s{1,8})?/iy;

const STATEMENT = /(?:\b|\\040)(?:user|role|grant|login|connect\s+to)\b[^;]*$/i;

/** `at` stands on `IDENTIFIED`. */
export function readIdentified(text: string, at: number): NamedValue[] {
  IDENTIFIED.lastIndex = at;
  const match = IDENTIFIED.exec(text);
  if (match === null) return [];
  const limit = Math.min(text.length, at + 400);
  const literal = literalAt(text, at + match[0].length, limit) ?? bareAt(text, at, at + match[0].length, limit);
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

/** Oracle takes passwords without quotes: `CREATE USER shop IDENTIFIED BY secret QUOTA …`. */
const NAMED_BEFORE = /\b(?:(?:create|alter)\s{1,8}user|connect\s{1,8}to)\s{1,8}["\w$#]{1,64}\s{1,8}$/i;
const BEHIND = /^\s*(?:;|\/|$|(?:default|temporary|quota|profile|account|container|password|replace|using)\b)/i;

function bareAt(text: string, at: number, from: number, limit: number): Literal | undefined {
  const word = wordAt(text, from, limit, ';"\'`,()');
  if (word === undefined || !NAMED_BEFORE.test(text.slice(Math.max(0, at - 160), at))) return undefined;
  return BEHIND.test(text.slice(word.end, word.end + 40)) ? word : undefined;
}
