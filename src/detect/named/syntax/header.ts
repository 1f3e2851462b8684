/** Credentials of HTTP headers: `Basic dXNlcjpwYXNz`, `Bearer …`. https://www.rfc-editor.org/rfc/rfc7617 */
import type { NamedValue } from '../../types.ts';
import { lineEnd, lineStart } from '../chars.ts';

const BASIC = /basic[ \t]{1,4}([A-Za-z0-9+/_-]{6,400}={0,2})(?![A-Za-z0-9+/=])/iy;
const BEARER = /bearer[ \t]{1,4}([A-Za-z0-9._~+/=-]{12,2000})/iy;

/** `at` stands on the `B` of the scheme. */
export function readBasic(text: string, at: number): NamedValue[] {
  BASIC.lastIndex = at;
  const value = BASIC.exec(text)?.[1];
  if (value === undefined || !isUserAndPassword(value)) return [];
  return [credential(text, text.indexOf(value, at + 5), value, 'basic-authorization')];
}

export function readBearer(text: string, at: number): NamedValue[] {
  BEARER.lastIndex = at;
  const value = BEARER.exec(text)?.[1];
  if (value === undefined) return [];
  return [credential(text, text.indexOf(value, at + 6), value, 'bearer-authorization')];
}

/** True when a base64 text is `user:password`. */
export function isUserAndPassword(value: string): boolean {
  return /^[\x20-\x7e]{0,200}:[\x20-\x7e]{1,300}$/.test(Buffer.from(value, 'base64').toString('latin1'));
}

function credential(text: string, offset: number, value: string, key: string): NamedValue {
  const end = offset + value.length;
  return {
    key,
    value,
    offset,
    by: 'header',
    quote: '',
    before: text.slice(lineStart(text, offset, Math.max(0, offset - 120)), offset),
    behind: text.slice(end, lineEnd(text, end, Math.min(text.length, end + 80))),
  };
}
