import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

/** `"user" "password or its hash"`. https://www.pgbouncer.org/config.html#authentication-file-format */
const USER = /^[ \t]*"[^"\n]*"[ \t]+"(?<value>[^"\n]{1,512})"/gm;

/** Users of PgBouncer. */
export const poolUsers: FileFormat = {
  name: 'pgbouncer-users',
  matches: (_, base) => base === 'userlist.txt',
  values: (text) => matches('pgbouncer-users', text, USER, 'password'),
};
