/** Unquoted values of line-based files: dotenv, INI, properties, TOML, YAML, shell. Where the value ends differs. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { type Literal, literalAt, restOfLine, wordAt } from '../literal.ts';
import { isRandom } from '../looks.ts';
import { linePrefix, type Site } from '../site.ts';
import { defaulted } from './template.ts';

const value = (site: Site, literal: Literal | undefined, by: string): NamedValue[] =>
  literal === undefined ? [] : [found(site, literal, by)];

/** `KEY=value`: up to a blank, a separator of commands or the end; a quoted value may hold anything. */
export function readShell(site: Site): NamedValue[] {
  const quoted = literalAt(site.text, site.at, site.limit);
  if (quoted !== undefined) return quoted.quote === '`' ? [] : value(site, quoted, 'shell');
  if (site.at !== site.keyEnd + 1 && site.operator === 'assign') return readWritten(site);
  const word = defaulted(site) ?? wordAt(site.text, site.at, site.limit, ';&|<>"\'`');
  return value(site, word === undefined ? undefined : withoutOptions(word), 'shell');
}

/** `mount -o password=value,uid=1000`. */
function withoutOptions(word: Literal): Literal {
  const length = word.value.search(/,[a-z_]{2,20}=/);
  return length < 1 ? word : { ...word, value: word.value.slice(0, length), end: word.offset + length };
}

/** A variable of a makefile to the end of the line; what a rule runs is a shell's. */
export function readMake(site: Site): NamedValue[] {
  const prefix = linePrefix(site);
  if (prefix.startsWith('\t')) return readShell(site);
  return /^ *(?:(?:export|override|define|private)\s+)*$/.test(prefix) ? readIni(site) : readShell(site);
}

/** A line of a file that the script writes: `cat > app.conf <<EOF`. */
function readWritten(site: Site): NamedValue[] {
  if (linePrefix(site).trim() !== '') return [];
  const line = restOfLine(site.text, site.at, site.limit);
  return value(site, line !== undefined && /^[^\s$(]+$/.test(line.value) ? line : undefined, 'shell');
}

/** `KEY=value` to the end of the line. */
export function readDotenv(site: Site): NamedValue[] {
  const { text, at, limit } = site;
  return value(site, literalAt(text, at, limit) ?? defaulted(site) ?? restOfLine(text, at, limit), 'dotenv');
}

/** `key = value` and `key: value` to the end of the line; TOML quotes. */
export function readIni(site: Site): NamedValue[] {
  const { text, at, limit } = site;
  return value(site, literalAt(text, at, limit) ?? defaulted(site) ?? restOfLine(text, at, limit), 'ini');
}

/** A word up to an `&` that begins something else: another member of a query, another command, groff's `\\&`. */
export function memberAt(text: string, at: number, limit: number, stops: string): Literal | undefined {
  const word = wordAt(text, at, limit, stops);
  const length = word?.value.search(/&(?:&|$|(?:amp;)?[\w.-]{1,40}=)|\\&/) ?? -1;
  if (word === undefined || length < 0) return word;
  return length === 0 ? undefined : { ...word, value: word.value.slice(0, length), end: word.offset + length };
}

/** The same in a text of unknown form: only a single word counts, and only behind a key that begins its line. */
export function readPlain(site: Site): NamedValue[] {
  const { text, at, limit } = site;
  const quoted = literalAt(text, at, limit);
  if (quoted !== undefined) return value(site, quoted, 'text');
  const word = defaulted(site) ?? memberAt(text, at, limit, '"\'`<>|;,)');
  if (word === undefined) return [];
  if (site.operator !== 'colon') return value(site, word, 'text');
  if (!endsLine(text, word.end)) return [];
  return beginsLine(site) ? value(site, word, 'text') : readQualified(site, word);
}

/** A word before the key that makes plain what it opens: `tracking API key: value`. */
const QUALIFIER =
  /(?:^|[\s"'`*_(])(api|secret|access|private|auth|authentication|client|signing|account|license|bearer|refresh)[ _-]$/i;
const DRAWN_LENGTH = 16;

function readQualified(site: Site, word: Literal): NamedValue[] {
  const qualifier = QUALIFIER.exec(linePrefix(site))?.[1];
  if (qualifier === undefined) return isAdmins(site, word.value) ? [found(site, word, 'text')] : [];
  if (word.value.length < DRAWN_LENGTH || !isRandom(word.value)) return [];
  return [found(site, word, 'text', `${qualifier} ${site.key}`)];
}

/** `Initial admin password: value`, `root pw: value`: whose it is, and a value that is no word. */
const WHOSE =
  /^[\s#*/>|;+!-]*(?:\[[^\]\n]{1,30}\]\s)?(?:[A-Za-z]{2,16} ){0,3}(?:admin|root|initial|default|user|database|db|administrator|sudo|wifi|mysql|postgres|login|temporary|generated)[ _-]$/i;
const isAdmins = (site: Site, text: string): boolean =>
  /^(?:password|passwd|pwd|pw|passphrase)$/i.test(site.key) &&
  WHOSE.test(linePrefix(site)) &&
  /^(?=.*\d)(?=.*[A-Za-z])\S{6,}$/.test(text);

/** Nothing but a comment or a closing mark follows. */
const endsLine = (text: string, at: number): boolean =>
  /^[ \t]*[,;\\]?[ \t]*(?:#.*|\/\/.*)?(?:[\x00-\x08\x0a-\x1f]|$)/.test(text.slice(at, at + 80));

/** Nothing but list marks, comment signs, quotes and the word `export` stands before the key. */
export function beginsLine(site: Site): boolean {
  return /^[\s#*/>|;+!-]*(?:\d+[.)]\s+)?(?:export\s+|set\s+|ENV\s+|ARG\s+|-e\s+|--env\s+|\* )?[*_"'`$]{0,3}$/.test(
    linePrefix(site),
  );
}
