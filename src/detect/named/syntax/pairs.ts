/** A name and a value as two members: `"key": "password", "value": "x"`, `<key>password</key><value>x</value>`. */
import type { NamedValue } from '../../types.ts';
import { isBlank, isQuote, isWord } from '../chars.ts';
import { found } from '../found.ts';
import { type Literal, literalAt, restOfLine } from '../literal.ts';
import type { Site } from '../site.ts';

const NAMES: ReadonlySet<string> = new Set(
  'name key id property parameter param parameterkey parametername parameter_key parameter_name variable var env_var envvar env setting field option entry header'.split(
    ' ',
  ),
);
const VALUE =
  /^[^{}]{0,160}?[\s<{,"'`](?:\w{1,12}[-_])*(?:value|val|default|defaultvalue|envdefault|parametervalue|content|stringvalue|string)(?:["'`]?\s{0,4}(?:=>|[=:])|>)\s{0,8}/i;
const REACH = 240;

/** The value of the member that follows when the key is itself the value of a member called `name`. */
export function readPair(site: Site): NamedValue[] {
  if (!isNamed(site.text, site.keyStart)) return site.kind === 'json' ? readTypedValue(site) : [];
  const { text, keyEnd, limit } = site;
  const gap = VALUE.exec(text.slice(keyEnd, Math.min(limit, keyEnd + REACH)));
  if (gap === null) return readBefore(site);
  if (isOfNextTag(gap[0])) return [];
  const at = keyEnd + gap[0].length;
  const bare = site.kind !== 'source' && site.kind !== 'json';
  const literal =
    literalAt(text, at, limit) ?? (bare ? valueAt(text, at, limit, gap[0].trimEnd().endsWith('>')) : undefined);
  return literal === undefined ? [] : [found(site, literal, 'pair')];
}

/** `name="password"> <input type="submit" value="Login">`: the value is an attribute of another element. */
const isOfNextTag = (gap: string): boolean => /<(?:input|button|option|select|textarea)\b/i.test(gap);

/** True where `name=`, `"key": "`, `<name>` or the like stands directly before. */
export function isNamed(text: string, at: number): boolean {
  let i = at - 1;
  if (isQuote(text.charCodeAt(i))) i--;
  const floor = at - 24;
  while (i > floor && isBlank(text.charCodeAt(i))) i--;
  const c = text.charCodeAt(i);
  if (c !== 0x3d && c !== 0x3a && c !== 0x3e) return false;
  i--;
  while (i > floor && isBlank(text.charCodeAt(i))) i--;
  if (isQuote(text.charCodeAt(i))) i--;
  const end = i + 1;
  while (i >= 0 && end - i < 20 && isWord(text.charCodeAt(i))) i--;
  return NAMES.has(text.slice(i + 1, end).toLowerCase());
}

/** Keycloak's `"type": "password", "value": "x"`. https://www.keycloak.org/docs-api/latest/rest-api/#CredentialRepresentation */
const TYPED = /"type"\s{0,4}:\s{0,4}"$/;
const VALUE_NEXT = /"\s{0,4},\s{0,40}"value"\s{0,4}:\s{0,4}(?=")/y;

function readTypedValue(site: Site): NamedValue[] {
  const { text, keyStart, keyEnd, limit } = site;
  VALUE_NEXT.lastIndex = keyEnd;
  const gap = VALUE_NEXT.exec(text);
  if (gap === null || !TYPED.test(text.slice(Math.max(0, keyStart - 16), keyStart))) return [];
  const literal = literalAt(text, keyEnd + gap[0].length, limit);
  return literal === undefined ? [] : [found(site, literal, 'pair')];
}

/** The value when it stands before the name: `- value: x` and then `  name: PASSWORD`, `{"value": "x", "key": "password"}`. */
const BEFORE =
  /(?:^|[\n{,])[ \t]*(?:-[ \t]+)?["']?value["']?[ \t]*[=:][ \t]*(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"',{}]{1,200}))[ \t]*(?:,\s*|\r?\n[ \t]+)["']?(?:name|key)["']?[ \t]*[=:][ \t]*["']?$/;

function readBefore(site: Site): NamedValue[] {
  const from = Math.max(0, site.keyStart - 280);
  const match = BEFORE.exec(site.text.slice(from, site.keyStart));
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || value === undefined) return [];
  const offset = from + match.index + match[0].indexOf(value, match[0].search(/[=:]/));
  const quote = match[1] !== undefined ? '"' : match[2] !== undefined ? "'" : '';
  return [found(site, { value, offset, end: offset + value.length, quote }, 'pair')];
}

function valueAt(text: string, at: number, limit: number, element: boolean): Literal | undefined {
  if (!element) return restOfLine(text, at, limit);
  const end = text.slice(at, at + 400).indexOf('<');
  if (end < 0) return undefined;
  const value = text.slice(at, at + end).trim();
  const offset = at + text.slice(at, at + end).indexOf(value);
  return value === '' ? undefined : { value, offset, end: offset + value.length, quote: '' };
}

/** `<entry key="password">value</entry>`, `<property name="password">value</property>`. */
export const isNamedElement = (site: Site): boolean => site.operator === 'element' && site.quote !== '';
