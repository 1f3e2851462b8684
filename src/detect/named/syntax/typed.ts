/** What a test types into a form: `find("#password").type("x")`, `page.fill("#password", "x")`, `fill_in "Password", with: "x"`. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { literalAt } from '../literal.ts';
import { linePrefix, type Site } from '../site.ts';

/** `field.type("value")`; the operator is the call. */
export function readTypedInto(site: Site): NamedValue[] {
  const literal = literalAt(site.text, site.at, site.limit);
  return literal === undefined ? [] : [found(site, literal, 'source-call')];
}

/** The field is told by a string: its name, its label, a selector of CSS, XPath. */
const FILLS = /\b(?:fill\w*|type|set_?value)[ (]\s{0,2}["'`][^\n]{0,48}$/i;
const WITH = /(?:with:\s{0,4}|:with\s{0,4}=>\s{0,4})?(?=["'`])/y;
/** C copies a text into a variable: `strcpy(user.password, "x")`. */
const COPIES = /\b(?:strn?cpy|strlcpy|lstrcpy|memcpy|snprintf|strcpy_s)\(\s{0,4}(?:[\w.]{1,40}->){0,3}$/;

/** `fill("#password", "value")`: the field and its value as two arguments. */
export function readFilled(site: Site): NamedValue[] {
  if (!(site.quote === '' ? COPIES : FILLS).test(linePrefix(site).slice(-80))) return [];
  WITH.lastIndex = site.at;
  const before = WITH.exec(site.text);
  const literal = before === null ? undefined : literalAt(site.text, site.at + before[0].length, site.limit);
  return literal === undefined ? [] : [found(site, literal, 'source-typed')];
}
