/**
 * Fields of forms, and the calls by which tests type into them: `passwordInput.fill(`, `find('#password').type(`; also the
 * calls by which they compare: `expect(password).toBe(`.
 */
import { isLineEnd } from './chars.ts';

/** Other calls may stand between the field and the one that types. */
const FIELD = '(?:[_-]?(?:input|field|box|textbox|control|element|elem|el|locator|entry))?';
const TYPE =
  '\\.(?:type|fill|sendKeys|send_keys|setValue|set_value|setText|typeText|clearAndType|val|toBe|toEqual|toStrictEqual|isEqualTo)';
const TYPED = new RegExp(`${FIELD}(?:\\s{0,24}\\.\\w{1,24}\\([^()\\n]{0,40}\\)){0,2}\\s{0,24}${TYPE}\\(\\s{0,8}`, 'iy');
const METHOD = new RegExp(`${FIELD}${TYPE}$`, 'i');

/** `passwordInput.fill` goes by the name of its field. */
export function fieldEnd(text: string, at: number, end: number): number {
  const method = METHOD.exec(text.slice(at, end));
  return method === null || method.index === 0 ? end : at + method.index;
}

/** Behind the bracket of a call that types into a field; 0 where there is none. */
export function typedAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c !== 0x2e && c !== 0x5f && !isLineEnd(c) && !isLetter(c)) return 0;
  TYPED.lastIndex = at;
  return TYPED.test(text) ? TYPED.lastIndex : 0;
}

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
