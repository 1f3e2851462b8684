/** Calls that log in: `connect(url, user, password)`. Which argument is the password is told by the function's name. */

import type { NamedValue } from '../../types.ts';
import { bareSite } from '../bare-site.ts';
import { skipSpace } from '../chars.ts';
import { found } from '../found.ts';
import { type Literal, literalAt } from '../literal.ts';
import type { Site } from '../site.ts';

/** Lower case, with the number of the argument. */
const CALLS: Readonly<Record<string, number>> = {
  'getconnection(': 2,
  'mysqli_connect(': 2,
  'mysql_connect(': 2,
  'mysql_pconnect(': 2,
  'new mysqli(': 2,
  'new pdo(': 2,
  'ftp_login(': 2,
  'ssh2_auth_password(': 2,
  'imap_open(': 2,
  'ldap_bind(': 2,
  'oci_connect(': 1,
  '.login(': 1,
  'dbi->connect(': 2,
  'connectionpool.singleton(': 2,
  'mysql_real_connect(': 3,
  'plainauth(': 2,
  'create_superuser(': 2,
  'create_user(': 2,
  'wifi.begin(': 1,
  '.hashsync(': 0,
  '.hashpw(': 0,
  'generate_password_hash(': 0,
  '.auth_password(': 1,
  'authenticatewithpassword(': 1,
  'passwordencoder.encode(': 0,
  'passwordencoder().encode(': 0,
};
export const loginCalls: readonly string[] = Object.keys(CALLS);
const REACH = 400;

/** `at` stands on the function's name. */
export function readLogin(text: string, at: number): NamedValue[] {
  const open = text.indexOf('(', at);
  const name = text.slice(at, open + 1).toLowerCase();
  const limit = Math.min(text.length, open + REACH);
  let from = open + 1;
  for (let n = CALLS[name]!; n > 0 && from > 0; n--) from = behindComma(text, from, limit);
  const literal = from < 1 ? undefined : literalAt(text, skipSpace(text, from, limit), limit);
  if (literal === undefined || !/[,)]/.test(text[skipSpace(text, literal.end, limit)] ?? '')) return [];
  return [found(siteOf(text, at), literal, 'source-login', 'login password')];
}

/** First character behind the argument at `from`, which is a literal or plain names; 0 where there is none. */
function behindComma(text: string, from: number, limit: number): number {
  const at = skipSpace(text, from, limit);
  const literal: Literal | undefined = literalAt(text, at, limit);
  const end = literal?.end ?? at + /^[\w.$:>[\]'"-]{0,80}/.exec(text.slice(at, Math.min(limit, at + 80)))![0].length;
  const comma = skipSpace(text, end, limit);
  return text[comma] === ',' ? comma + 1 : 0;
}

function siteOf(text: string, at: number): Site {
  return bareSite(text, at, { kind: 'source', key: '', operator: 'call' });
}
