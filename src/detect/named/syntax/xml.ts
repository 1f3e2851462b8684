/** XML: elements, attributes, and pairs of a name and a value. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { type Literal, literalAt } from '../literal.ts';
import { linePrefix, type Site } from '../site.ts';

const TEXT = /\s{0,200}([^<>]{1,400}?)\s{0,200}<\/([\w:.-]{1,64})/y;

/** `<password>value</password>`; the key is the element's name, alone or as its last attribute's value. */
export function readElement(site: Site): NamedValue[] {
  const literal = textAt(site.text, site.at) ?? valueAt(site.text, site.at);
  return literal === undefined ? [] : [found(site, lastLine(literal), 'xml')];
}

/** OpenVPN's `<auth-user-pass>` has the user on a line of its own. https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/ */
function lastLine(literal: Literal): Literal {
  const lines = /^(\S+[ \t]*\r?\n[ \t]*)(\S+)$/.exec(literal.value);
  return lines === null ? literal : { ...literal, value: lines[2]!, offset: literal.offset + lines[1]!.length };
}

const VALUE = /\s{0,80}<value>/iy;

/** `<Password><Value>value</Value>`, as answer files of Windows have it. */
function valueAt(text: string, at: number): Literal | undefined {
  VALUE.lastIndex = at;
  const tag = VALUE.exec(text);
  return tag === null ? undefined : textAt(text, at + tag[0].length);
}

function textAt(text: string, at: number): Literal | undefined {
  return cdataAt(text, at) ?? plainTextAt(text, at);
}

const CDATA = /\s{0,200}<!\[CDATA\[([^\]]{1,400})\]\]>/y;

function cdataAt(text: string, at: number): Literal | undefined {
  CDATA.lastIndex = at;
  const match = CDATA.exec(text);
  if (match === null) return undefined;
  const end = at + match[0].length - 3;
  return { value: match[1]!, offset: end - match[1]!.length, end, quote: '' };
}

function plainTextAt(text: string, at: number): Literal | undefined {
  TEXT.lastIndex = at;
  const match = TEXT.exec(text);
  if (match === null) return undefined;
  const value = match[1]!;
  const offset = at + match[0].indexOf(value);
  return { value, offset, end: offset + value.length, quote: '' };
}

/** `password="value"` inside a tag. */
export function readAttribute(site: Site): NamedValue[] {
  const literal = literalAt(site.text, site.at, site.limit);
  if (literal === undefined) return [];
  return [found(site, literal, isInTag(site) ? 'xml-attribute' : 'text')];
}

export const isInTag = (site: Site): boolean => /<[A-Za-z][^<>]*$/.test(linePrefix(site));

/** `<element password` where further attributes follow the key's own: `<Pass encoding="base64">value</Pass>`. */
const REST_OF_TAG = /[A-Za-z][\w:.-]{0,40}\s{0,4}=\s{0,4}"[^"<>]{0,200}"[^<>]{0,200}>/y;

export function readTagged(site: Site): NamedValue[] {
  const { text, keyStart } = site;
  if (text[keyStart - 1] !== '<') return [];
  REST_OF_TAG.lastIndex = site.at;
  const tag = REST_OF_TAG.exec(text);
  if (tag === null || tag[0].endsWith('/>') || /"crypt"/.test(tag[0])) return [];
  const literal = textAt(text, site.at + tag[0].length);
  return literal === undefined ? [] : [found(site, literal, 'xml')];
}
