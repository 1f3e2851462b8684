/** User information of a URL: `scheme://user:password@host`. https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1 */
import { type ByteRun, charSet } from '../../prefilter/index.ts';
import type { NamedValue } from '../../types.ts';
import { lineEnd, lineStart } from '../chars.ts';

const REACH = 280;

/** What follows `://` where a password does, at least: a name, a colon, the password's beginning, an at sign. */
export const userInfo: readonly ByteRun[] = [
  { set: charSet(/[^\x00-\x20"'<>`/:]/), min: 0, max: 120 },
  { set: charSet(/:/), min: 1, max: 1 },
  { set: charSet(/[^\x00-\x20"'<>`@]/), min: 0, max: REACH },
  { set: charSet(/@/), min: 1, max: 1 },
];

const SCHEME = /[A-Za-z][A-Za-z0-9+.-]{0,40}$/;
/** The user may be an address of mail whose `@` nobody has escaped. */
const USERINFO = /^([^\s:/"'<>@]{0,120}(?:@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4})?):([^\s/"'<>\\]{1,200})@(?=[\w.[%$({-])/;
/** `git@host:2222`: what stands behind the colon is a port. */
const PORT = /^\d{1,5}$/;

/** `at` stands on the `:` of `://`. */
export function readUrl(text: string, at: number): NamedValue[] {
  const from = at + 3;
  if (!hasUserInfo(text, from)) return [];
  const span = text.slice(from, from + REACH);
  const match = USERINFO.exec(authority(span));
  const scheme = SCHEME.exec(text.slice(Math.max(0, at - 42), at))?.[0];
  if (match === null || scheme === undefined) return [];
  const value = match[2]!;
  if (match[1]!.includes('@') && PORT.test(value)) return [];
  const offset = from + match[1]!.length + 1;
  return [
    {
      key: `${scheme}://`,
      value,
      offset,
      by: 'url',
      quote: '',
      before: text.slice(lineStart(text, at, Math.max(0, at - 120)), offset),
      behind: text.slice(
        offset + value.length,
        lineEnd(text, offset + value.length, Math.min(text.length, offset + value.length + 80)),
      ),
    },
  ];
}

/** Cheap: is there a `:` and then an `@` before the URL ends? */
function hasUserInfo(text: string, from: number): boolean {
  const end = Math.min(text.length, from + REACH);
  let colon = false;
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x3a) colon = true;
    else if (c === 0x40 && colon) return true;
    else if (c <= 0x20 || c === 0x22 || c === 0x27 || c === 0x3c || c === 0x3e || c === 0x60) return false;
    else if (c === 0x2f && !colon) return false;
  }
  return false;
}

/** The part up to the last `@` that still belongs to the authority: passwords may hold an unescaped `@` or `/`. */
function authority(span: string): string {
  const url = /^[^\s"'<>`]*/.exec(span)![0];
  const slash = url.search(/@[^@/]*(?:[/?#]|$)/);
  return slash < 0 ? '' : url.slice(0, slash + 2);
}
