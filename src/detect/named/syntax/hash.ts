/** Password hashes, recognised by their own form. https://man7.org/linux/man-pages/man5/crypt.5.html */
import type { NamedValue } from '../../types.ts';
import { lineEnd, lineStart } from '../chars.ts';

const FORMS =
  /(?:\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|\$(?:1|apr1)\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$5\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}|\$6\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}|\$y\$[./A-Za-z0-9]{2,6}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}|\$argon2(?:id|i|d)\$[\w=,$+/]{20,200}|\{SSHA(?:256|512)?\}[A-Za-z0-9+/]{28,120}={0,2}|pbkdf2_sha(?:1|256|512)\$\d{3,8}\$[\w./+-]{6,40}\$[A-Za-z0-9+/]{20,90}={0,2})(?![./A-Za-z0-9])/iy;

export const hashWords = [
  '$2a$',
  '$2b$',
  '$2y$',
  '$apr1$',
  '$argon2',
  '{ssha',
  'pbkdf2_sha',
  '$6$',
  '$5$',
  '$y$',
  '$1$',
] as const;

export function readHash(text: string, at: number): NamedValue[] {
  FORMS.lastIndex = at;
  const value = FORMS.exec(text)?.[0];
  if (value === undefined) return [];
  const end = at + value.length;
  const before = text.slice(lineStart(text, at, Math.max(0, at - 160)), at);
  const behind = text.slice(end, lineEnd(text, end, Math.min(text.length, end + 80)));
  return [{ key: 'password hash', value, offset: at, by: 'hash', quote: '', before, behind }];
}
