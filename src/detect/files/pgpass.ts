import type { FileFormat } from '../types.ts';
import { linesOf, valueIn } from './text.ts';

/** `host:port:database:user:password`. https://www.postgresql.org/docs/current/libpq-pgpass.html */
export const pgpass: FileFormat = {
  name: 'pgpass',
  matches: (_, base) => /^\.?pgpass(?:\.conf)?$/.test(base),
  values(text) {
    const out = [];
    for (const { line, offset } of linesOf(text)) {
      const head = /^(?:(?:\\.|[^:\\])*:){4}/.exec(line)?.[0];
      if (head === undefined || line.startsWith('#') || head.length === line.length) continue;
      out.push(valueIn('pgpass', 'password', line.slice(head.length), offset + head.length));
    }
    return out;
  },
};
