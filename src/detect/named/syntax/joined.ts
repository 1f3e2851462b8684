/** A user and a password as one value that is no URL: `NEO4J_AUTH=neo4j/secret`, `root:secret@tcp(db)`, `oracle:thin:shop/secret@db`. */

import type { NamedValue } from '../../types.ts';
import { bareSite } from '../bare-site.ts';
import { lineStart } from '../chars.ts';
import { found } from '../found.ts';
import type { Literal } from '../literal.ts';
import type { Site } from '../site.ts';

/** Bundler's logins of gem servers are called after their hosts. https://bundler.io/man/bundle-config.1.html */
const BEHIND: ReadonlyArray<readonly [word: string, value: RegExp]> = [
  ['neo4j_auth', /^neo4j_auth["']?\s{0,2}[=:]\s{0,4}["']?neo4j\/([^\s"'${}]{1,128})/i],
  [':thin:', /^:thin:[A-Za-z][\w$#]{0,40}\/([^\s"'@/${}]{1,128})@/],
  [
    'bundle_',
    /^bundle_[a-z\d_]{1,80}__[a-z\d_]{1,80}["']?\s{0,2}[=:]\s{0,4}["']?[\w.@-]{1,64}:([^\s"'${}]{1,128})["']?\s/i,
  ],
];
const BEFORE = 200;
/** https://github.com/go-sql-driver/mysql#dsn-data-source-name */
const OF_GO = /(?:^|["'`=\s])[\w.-]{1,64}:([^\s"'`]{1,128})$/;

/** Lower case. */
export const joinedWords: readonly string[] = [...BEHIND.map(([word]) => word), '@tcp(', '@unix('];

/** `at` stands on such a word. */
export function readJoined(text: string, at: number): NamedValue[] {
  if (text[at] === '@') return before(text, at);
  const span = text.slice(at, Math.min(text.length, at + 360));
  for (const [word, pattern] of BEHIND) {
    const value = span.slice(0, word.length).toLowerCase() === word ? pattern.exec(span)?.[1] : undefined;
    if (value !== undefined) return one(text, at, value, at + span.indexOf(value, word.length + 1));
  }
  return [];
}

function before(text: string, at: number): NamedValue[] {
  const from = lineStart(text, at, Math.max(0, at - BEFORE));
  const value = OF_GO.exec(text.slice(from, at))?.[1];
  return value === undefined ? [] : one(text, at, value, at - value.length);
}

function one(text: string, at: number, value: string, offset: number): NamedValue[] {
  const literal: Literal = { value, offset, end: offset + value.length, quote: '' };
  return [found(siteAt(text, at), literal, 'connection-string', 'password')];
}

const siteAt = (text: string, at: number): Site =>
  bareSite(text, at, { kind: 'plain', key: 'password', operator: 'assign' });
