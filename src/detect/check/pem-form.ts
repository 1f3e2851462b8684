/** A private key whose lines stand one behind the other, as they are or quoted in whatever language. https://www.rfc-editor.org/rfc/rfc7468 */

/** What may stand between a key's lines: the line's end itself, or its escape inside a string of some language. */
const BREAK = String.raw`[\s\\nr"'+,;|<>#*.]{1,60}`;
const HEADERS = String.raw`(?:[\s\\nr"'+]{1,20}(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|X-[A-Za-z]{1,20}): ?[^\n\\"]{0,120}){0,6}`;
const BODY = String.raw`[A-Za-z0-9+/=]{24}[A-Za-z0-9+/=\s\\"',;|<>#*.]{0,12288}`;
const END = String.raw`(?:[\s\\"'+]{0,20}-----END [A-Z0-9 ]{0,40}-----)?`;

/** The first line, as a regular expression. */
export const PEM_BEGIN = '-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----';
/** What follows it: headers, base64 and the last line, which may be missing. */
export const PEM_REST = `${HEADERS}${BREAK}${BODY}${END}`;

const WHOLE = new RegExp(`^${PEM_BEGIN}${PEM_REST}`);

/** True for a key of that form and nothing more: what has its last line, or has none and goes on to the text's end. */
export function isPlainPem(text: string): boolean {
  const found = WHOLE.exec(text)?.[0];
  return found !== undefined && (found.length === text.length || found.endsWith('-----'));
}
