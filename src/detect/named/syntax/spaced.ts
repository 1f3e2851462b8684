/** Key and value with only a blank between: directives of daemons, netrc, Gradle, Dockerfile's old ENV, flags. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { type Literal, literalAt, wordAt } from '../literal.ts';
import { isWordlike } from '../looks.ts';
import { linePrefix, type Site } from '../site.ts';
import { readTyped } from './source.ts';

const DIRECTIVE =
  /^\s*(?:#\s*)?(?:\\?set\s+\$?|proxy_set_header\s+|add_header\s+|define\s+|machine\s.*\s|login\s+\S+\s+|user\s+\S+\s+|env\s+|arg\s+|setx?\s+|export\s+)?$/i;
const FLAG = /(?:^|[\s"'`[,(=])--?[A-Za-z-]{0,40}$/;
const SQL = /\b(?:user|role|login|identified|set|with|alter|create|grant|encrypted|unencrypted)\b[^;\n]{0,160}$/i;

export function readSpaced(site: Site): NamedValue[] {
  const { text, at, limit, kind } = site;
  if (kind === 'json' || kind === 'value') return [];
  const prefix = linePrefix(site);
  const literal = literalAt(text, at, limit);
  if (literal !== undefined) return readQuoted(site, prefix, literal);
  if (isFlag(prefix)) return readFlag(site);
  if (kind === 'docker' && /^\s*(?:ENV|ARG)\s+$/i.test(prefix))
    return one(site, wordAt(text, at, limit, ''), 'dockerfile');
  if (kind === 'source') return site.quote === '' ? readTyped(site) : [];
  if (!isConfig(site) || !DIRECTIVE.test(prefix)) return [];
  const word = lastWord(site);
  if (word !== undefined && site.kind === 'plain' && !/\d|\w[^\w.,:;]/.test(word.value)) return [];
  return one(site, word, 'directive');
}

const isConfig = (site: Site): boolean =>
  site.kind === 'ini' || site.kind === 'plain' || site.kind === 'env' || site.kind === 'sql';

/** The word at the value when nothing but an end mark or another `word value` pair follows: else it is prose. */
function lastWord(site: Site): Literal | undefined {
  const word = wordAt(site.text, site.at, site.limit, ';,"\'');
  if (word === undefined) return undefined;
  const behind = site.text.slice(word.end, word.end + 60);
  return /^;?[ \t]*(?:#.*)?(?:[\r\n]|$)/.test(behind) ? word : undefined;
}

function readQuoted(site: Site, prefix: string, literal: Literal): NamedValue[] {
  if (isFlag(prefix)) return [found(site, literal, 'flag')];
  if (/^password$|^by$/i.test(site.key) && SQL.test(prefix)) return [found(site, literal, 'sql')];
  if (site.kind !== 'docs' && !/^pass$/i.test(site.key) && DIRECTIVE.test(prefix))
    return [found(site, literal, 'directive')];
  return [];
}

/** `--password value`; in a help text more than one blank stands between, or a word in place of the value. */
function readFlag(site: Site): NamedValue[] {
  const { text, at, limit, keyEnd } = site;
  if (at !== keyEnd + 1) return [];
  const literal = wordAt(text, at, limit, ';&|<>"\'`,])');
  if (literal === undefined || /^[-[{(<A-Z_]+$|^[-[{(<]|[\x80-\xff]/.test(literal.value)) return [];
  const isCommand = site.kind === 'shell' || site.kind === 'docker';
  return isCommand || /[\d\W_]/.test(literal.value) || !isWordlike(literal.value) ? [found(site, literal, 'flag')] : [];
}

/** The dashes before a flag are not part of the key. */
const isFlag = (prefix: string): boolean => prefix.endsWith('-') && FLAG.test(prefix);

function one(site: Site, literal: Literal | undefined, by: string): NamedValue[] {
  return literal === undefined ? [] : [found(site, literal, by)];
}
