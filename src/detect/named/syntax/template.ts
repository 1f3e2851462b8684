/** Values that hold when a template's own are not set: `${NAME:-value}`, `{{ name | default('value') }}`, `<%= ENV['X'] || 'value' %>`. */
import type { NamedValue } from '../../types.ts';
import { isQuote } from '../chars.ts';
import { found } from '../found.ts';
import type { Literal } from '../literal.ts';
import type { Site } from '../site.ts';

/** `${NAME:-value}`, `${NAME:value}`: at a hole. */
const DEFAULTED = /\$\{(?!env:)[A-Za-z0-9_.]{1,60}:[-=]?([^}${\n]{1,200})\}/y;
/** The same behind the name; `:?` and `:+` give no value, `:0:3` cuts a part out. */
const BEHIND_NAME = /(?::[-=]?(?![?+])|,\s{0,4})(?:'([^'\n]{1,200})'|"([^"\n]{1,200})"|([^}${'"\n]{1,200}))\}/y;
const OPEN = /["']?(?:<%|\{\{|\$\{\{)/y;
const OTHERWISE =
  /^["']?(?:<%=?|\{\{-?|\$\{\{)[^%}\n]{0,160}?(?:\|\||\?\?|\bor\b|\bdefault\b\s?\(?|\b(?:fetch|env|getenv|env_var)\s?\(\s?["'][^"'\n]{1,60}["']\s?,)\s{0,2}(["'])((?:(?!\1)[^\n\\]){1,120})\1/;
const HASHED =
  /^["']?\{\{-?\s{0,2}(["'])((?:(?!\1)[^\n\\]){1,120})\1\s{0,2}\|\s{0,2}(?:password_hash|hash|b64enc|b64encode|bcrypt|sha\d+sum)\b/;

export function defaulted(site: Site): Literal | undefined {
  DEFAULTED.lastIndex = site.at;
  const match = DEFAULTED.exec(site.text);
  return match === null ? undefined : bare(match[1]!, site.at + match[0].length - 1 - match[1]!.length);
}

/** The key is the name in a hole: `${db.password:value}`, `${env:DB_PASSWORD, 'value'}`. */
export const isHole = ({ text, keyStart }: Site): boolean =>
  text[keyStart - 1] === '{' ? text[keyStart - 2] === '$' : text.startsWith('${env:', keyStart - 6);

export function readHole(site: Site): NamedValue[] {
  BEHIND_NAME.lastIndex = site.keyEnd;
  const match = BEHIND_NAME.exec(site.text);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || value === undefined || /^-?\d{1,3}(?::-?\d{1,3})?$/.test(value)) return [];
  return [found(site, bare(value, site.keyEnd + match[0].lastIndexOf(value)), 'default')];
}

/** What an expression between `{{` and `}}` or `<%` and `%>` comes to without anything from elsewhere. */
export function readTemplated(site: Site): NamedValue[] {
  OPEN.lastIndex = site.at;
  if (!OPEN.test(site.text)) return [];
  const span = site.text.slice(site.at, Math.min(site.limit, site.at + 400));
  const match = HASHED.exec(span) ?? OTHERWISE.exec(span);
  if (match === null) return [];
  return [found(site, bare(match[2]!, site.at + match[0].length - 1 - match[2]!.length), 'default')];
}

const bare = (value: string, offset: number): Literal => ({ value, offset, end: offset + value.length, quote: '' });

/** Cheap: something that a template fills in begins at the value. */
export const isTemplated = ({ text, at }: Site): boolean => {
  const i = isQuote(text.charCodeAt(at)) ? at + 1 : at;
  const c = text[i];
  return c === '{' ? text[i + 1] === '{' : c === '<' ? text[i + 1] === '%' : c === '$' && text.startsWith('{{', i + 1);
};
