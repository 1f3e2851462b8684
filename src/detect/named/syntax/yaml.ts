/** YAML: scalars, flow mappings, block scalars, lists below a key. */
import type { NamedValue } from '../../types.ts';
import { isLineEnd, lineEnd } from '../chars.ts';
import { found } from '../found.ts';
import { type Literal, literalAt, restOfLine } from '../literal.ts';
import { linePrefix, type Site } from '../site.ts';
import { defaulted } from './template.ts';

const TAG = /!!?(?:binary|vault|Sub|Ref|GetAtt|secret|env_var|reference)\b/;
const BLOCK = /^[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/;

/** What says the type of a scalar or gives it a name for later: `!!str`, `&anchor`. */
const PROPERTY = /(?:!!?str(?:ing)?|&[\w-]{1,60})[ \t]+/y;

export function readYaml(given: Site): NamedValue[] {
  PROPERTY.lastIndex = given.at;
  const property = PROPERTY.exec(given.text);
  const site = property === null ? given : { ...given, at: given.at + property[0].length };
  const { text, at, limit } = site;
  const quoted = literalAt(text, at, limit);
  if (quoted !== undefined) return [found(site, quoted, 'yaml')];
  if (at >= limit || isLineEnd(text.charCodeAt(at))) return listBelow(site);
  const rest = defaulted(site) ?? restOfLine(text, at, limit);
  if (rest === undefined) return [];
  if (TAG.test(rest.value)) return [];
  if (BLOCK.test(rest.value)) return blockBelow(site);
  if (rest.value.startsWith('[') && !rest.value.startsWith('[[')) return flowList(site, at + 1);
  const scalar = inFlow(site) ? cutFlow(rest) : rest;
  return scalar === undefined ? [] : [found(site, scalar, 'yaml')];
}

const inFlow = (site: Site): boolean => /\{[^}]*$/.test(linePrefix(site));

function cutFlow(rest: Literal): Literal | undefined {
  const value = /^[^,}]*/.exec(rest.value)![0].trimEnd();
  return value === '' ? undefined : { ...rest, value, end: rest.offset + value.length };
}

/** `- value` lines under a key that ends its own line; at most 20. */
function listBelow(site: Site): NamedValue[] {
  const { text, limit } = site;
  const out: NamedValue[] = [];
  let i = nextLine(text, site.at, limit);
  for (let n = 0; n < 20 && i < limit; n++) {
    const item = /^[ \t]*-[ \t]+/.exec(text.slice(i, i + 80));
    if (item === null) break;
    const from = i + item[0].length;
    const literal = literalAt(text, from, limit) ?? restOfLine(text, from, limit);
    if (literal !== undefined && (literal.quote !== '' || !/^[\w.-]+:(?:\s|$)/.test(literal.value)))
      out.push(found(site, literal, 'yaml-list'));
    i = nextLine(text, from, limit);
  }
  return out;
}

function flowList(site: Site, from: number): NamedValue[] {
  const out: NamedValue[] = [];
  let i = from;
  for (let n = 0; n < 20; n++) {
    while (i < site.limit && /[\s,]/.test(site.text[i]!)) i++;
    const literal = literalAt(site.text, i, site.limit);
    if (literal === undefined) break;
    out.push(found(site, literal, 'list'));
    i = literal.end;
  }
  return out;
}

/** The only line of a block scalar: a value that was too long or too odd for its key's line. */
function blockBelow(site: Site): NamedValue[] {
  const { text, limit } = site;
  const i = nextLine(text, site.at, limit);
  const indent = /^[ \t]+/.exec(text.slice(i, i + 60))?.[0].length ?? 0;
  if (indent === 0) return [];
  const literal = restOfLine(text, i + indent, limit);
  return literal === undefined ? [] : [found(site, literal, 'yaml')];
}

function nextLine(text: string, at: number, limit: number): number {
  const i = lineEnd(text, at, limit);
  return text[i] === '\r' ? i + 2 : i + 1;
}

export { flowList };
