/**
 * Passwords that a command reads from its standard input: `echo root:secret | chpasswd`, `passwd --stdin ann <<< secret`,
 * `echo secret | sudo -S …`. The value stands before the command or behind it.
 */

import type { NamedValue } from '../../types.ts';
import { bareSite } from '../bare-site.ts';
import { lineEnd, lineStart } from '../chars.ts';
import { found } from '../found.ts';
import type { Literal } from '../literal.ts';
import type { Site } from '../site.ts';

/** Commands, lower case, that are looked for by their name and ask for one password. */
export const stdinWords = ['sudo -s', 'kinit ', 'cryptsetup '] as const;
/** The same where the name or the option holds a key word. `pair`: `name:password` on each line. */
const BY_KEY: Readonly<Record<string, 'plain' | 'pair'>> = {
  chpasswd: 'pair',
  passwd: 'plain',
  smbpasswd: 'plain',
  vncpasswd: 'plain',
  'password-stdin': 'plain',
};
export const stdinKeys: readonly string[] = Object.keys(BY_KEY);

const BEFORE = 240;
const AFTER = 400;
/** `echo "value" |`, `(echo value; echo value) |`, `printf '%s' value |`, up to the command. */
const PIPED =
  /(?:echo|printf)\s+(?:-\w+\s+)*(?:["']%s(?:\\n)?["']\s+)?(?:"([^"\n]{1,120})"|'([^'\n]{1,120})'|([^\s"'|;&()<>]{1,120}))(?:\s*;\s*echo\s[^|;&\n]{1,120})?\s*\)?\s*\|\s*([^|;&\n]{0,120})$/;
/** Before the command's own name: `sudo`, a path. */
const NEAR = /^(?:sudo\s+(?:-\w+\s+)*)?(?:[\w./-]{0,40}\/)?$/;
const HERE_STRING = /^[^|;&<>\n]{0,160}<<<[ \t]*(?:"([^"\n]{1,120})"|'([^'\n]{1,120})'|([^\s"'|;&()<>]{1,120}))/;
const HERE_DOCUMENT = /^[^|;&<>\n]{0,80}<<-?[ \t]*["']?(\w{1,40})["']?[^\n]{0,80}\n/;
/** https://cloudinit.readthedocs.io/en/latest/reference/modules.html#set-passwords */
const CLOUD_INIT = /^:[ \t]*\r?\n(?:[ \t]+\w+:[^\n]{0,80}\n){0,3}?[ \t]+list:[ \t]*\|[^\n]{0,40}\n()/;

/** The command at `at`, found by a word of `stdinWords`. */
export const readStdin = (text: string, at: number): NamedValue[] => read(text, at, at, 'plain', false);

/** The command that the site's key is or is an option of. */
export function readPiped({ key, text, keyStart, keyEnd }: Site): NamedValue[] {
  const form = Object.hasOwn(BY_KEY, key) ? BY_KEY[key]! : undefined;
  return form === undefined ? [] : read(text, keyStart, keyEnd, form, key === 'password-stdin');
}

function read(text: string, start: number, end: number, form: 'plain' | 'pair', isOption: boolean): NamedValue[] {
  const from = lineStart(text, start, Math.max(0, start - BEFORE));
  const piped = PIPED.exec(text.slice(from, start));
  const isPiped = piped !== null && (isOption || NEAR.test(piped[4]!));
  if (!isPiped && !isOption && isFile(text, from, start, end)) return [];
  const values = isPiped ? [inMatch(piped, from)] : behind(text, end);
  return values.flatMap((literal) => one(text, start, form === 'pair' ? secondOf(literal) : firstLine(literal)));
}

/** True where the word is no command but a file, which something is written to: `cat > passwd.master <<EOF`. */
function isFile(text: string, lineStart: number, start: number, end: number): boolean {
  return !/[\s:"']/.test(text[end] ?? '\n') || />[^|;&]*$/.test(text.slice(lineStart, start));
}

function behind(text: string, at: number): Literal[] {
  const span = text.slice(at, Math.min(text.length, at + AFTER));
  const string = HERE_STRING.exec(span);
  if (string !== null) return [inMatch(string, at)];
  const document = HERE_DOCUMENT.exec(span) ?? CLOUD_INIT.exec(span);
  return document === null ? [] : linesUntil(text, at + document[0].length, document[1] ?? '');
}

/** At most 20 lines up to the one that ends the document. */
function linesUntil(text: string, from: number, mark: string): Literal[] {
  const out: Literal[] = [];
  let i = from;
  while (i < text.length && out.length < 20) {
    const end = lineEnd(text, i, Math.min(text.length, i + AFTER));
    const line = text.slice(i, end).trim();
    if (line === mark || line === '' || (mark === '' && !/^[\w.-]{1,64}:\S+$/.test(line))) break;
    if (!/:R(?:ANDOM)?$/.test(line)) out.push({ value: line, offset: text.indexOf(line, i), end, quote: '' });
    i = end + 1;
  }
  return out;
}

function inMatch(match: RegExpExecArray, from: number): Literal {
  const value = match[1] ?? match[2] ?? match[3]!;
  const quote = match[1] !== undefined ? '"' : match[2] !== undefined ? "'" : '';
  const offset = from + match.index + match[0].indexOf(value, /^(?:echo|printf)/.test(match[0]) ? 5 : 0);
  return { value, offset, end: offset + value.length, quote };
}

/** Programs that ask twice are told twice: `secret\\nsecret`. */
function firstLine(literal: Literal): Literal {
  const value = /^(?:\\n)?(.*?)(?:\\n.*)?$/.exec(literal.value)![1]!;
  return { ...literal, value, offset: literal.offset + literal.value.indexOf(value) };
}

function secondOf(literal: Literal): Literal {
  const line = firstLine(literal);
  const value = line.value.slice(line.value.indexOf(':') + 1);
  return { ...line, value, offset: line.offset + line.value.length - value.length };
}

function one(text: string, at: number, literal: Literal): NamedValue[] {
  if (literal.value === '') return [];
  const site = bareSite(text, at, { kind: 'shell', key: 'password', operator: 'blank' });
  return [found(site, literal, 'piped')];
}
