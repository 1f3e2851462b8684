/** A literal that is passed right behind its key: `assertEqual(user.password, "x")`, `props.put(Keys.PASSWORD, "x")`. */
import type { NamedValue } from '../../types.ts';
import { skipSpace } from '../chars.ts';
import { found } from '../found.ts';
import { literalAt, literalNear } from '../literal.ts';
import { linePrefix, type Site } from '../site.ts';

/** The key is a variable, or a member of one by its name in quotes. */
const ASSERTS =
  /\bassert\w*(?:[.!:]{1,2}\w{2,24})?!?\(\s{0,4}(?:[\w$]{1,40}(?:\(\))?(?:\.|->|::))*(?:[\w$]{1,40}\[["'])?$/;
/** A constant holds the name of what is set; libcurl's setters take first what it is set for. */
const SETTERS =
  /(?:\b(?:put|set\w*|with\w*|add\w*|property|option|config)\(|\w{0,20}setopt\([\w$.>&*-]{1,40},)\s{0,4}$/i;
const CONSTANT = /(?:^|\.)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

export function readPassed(site: Site): NamedValue[] {
  const { text, limit, key, quote } = site;
  const prefix = linePrefix(site).slice(-120);
  const asserts = ASSERTS.test(prefix);
  if (!asserts && !(quote === '' && CONSTANT.test(key) && SETTERS.test(prefix))) return [];
  const literal = asserts ? literalAt(text, site.at, limit) : literalNear(text, site.at, limit);
  if (literal === undefined || !/[,)]/.test(text[skipSpace(text, literal.end, limit)] ?? '')) return [];
  return [found(site, literal, asserts ? 'source-compared' : 'source-argument')];
}
