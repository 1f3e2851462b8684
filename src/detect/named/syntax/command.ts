/** Commands whose short options hold a password: `mysql -psecret`, `curl -u user:secret`, `sshpass -p secret`. */
import type { NamedValue } from '../../types.ts';
import { lineEnd } from '../chars.ts';
import { found } from '../found.ts';
import { type Literal, literalAt, wordAt } from '../literal.ts';
import type { Site } from '../site.ts';

/** The option before the value; the value follows at once or behind a blank. */
const GAP = String.raw`[^\n|;]{0,300}?\s`;
const COMMANDS: ReadonlyArray<readonly [name: RegExp, option: RegExp]> = [
  [/^mysqladmin\b(?=[^\n|;]{0,200}\spassword\s)/, /^[^\n|;]{0,200}\spassword\s+/],
  [/^(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mysqlsh)\b/, new RegExp(`^${GAP}-p`)],
  [/^sshpass\b/, new RegExp(`^${GAP}-p\\s?`)],
  [/^curl\b/, new RegExp(`^${GAP}(?:-u\\s?|--user[ =]|-U\\s?|--proxy-user[ =])["']?[^\\s:"']{1,80}:`)],
  [/^redis-cli\b/, new RegExp(`^${GAP}-a\\s`)],
  [/^ login\b/, new RegExp(`^${GAP}-p[\\s=]`)],
  [/^(?:mongo|mongosh|mongodump|mongorestore|mongoimport|mongoexport)\b/, new RegExp(`^${GAP}-p\\s?`)],
  [/^ldap(?:search|modify|add|delete|passwd|whoami)\b/, new RegExp(`^${GAP}-w\\s`)],
  [/^(?:sqlcmd|osql|bcp|tsql)\b/, new RegExp(`^${GAP}-P\\s?`)],
  [/^(?:smbclient|rpcclient|smbget)\b/, new RegExp(`^${GAP}-U\\s?["']?[^\\s%"']{1,80}%`)],
  [/^lftp\b/, new RegExp(`^${GAP}-u\\s?["']?[^\\s,"']{1,80},`)],
  [/^(?:zip|unzip)\b/, new RegExp(`^${GAP}-P\\s?`)],
  [/^htpasswd\b/, /^\s+-[a-zA-Z]*b[a-zA-Z]*\s+(?:\S+\s+)?\S+\s+/],
  [/^rabbitmqctl\b/, /^\s+(?:add_user|change_password)\s+\S+\s+/],
  [/^convertto-securestring\b/i, /^\s+(?:-string\s+)?(?=["'])/i],
  [/^user(?:add|mod)\b/, new RegExp(`^${GAP}-p\\s`)],
  [/^7z\b/, new RegExp(`^${GAP}-p`)],
  [/^freerdp\b/, new RegExp(`^${GAP}/p:`)],
  [/^net use\b/i, /^\s+(?:\S+\s+){1,2}(?=[^\s/*]\S*\s+\/user:)/i],
  [/^openssl\b/, new RegExp(`^${GAP}-k\\s`)],
  [/^sqlplus\b/, new RegExp(`^${GAP}["']?[A-Za-z]\\w{0,40}/(?!/)`)],
];
const LONGEST = 240;

/** The first letters of every command, as key words. */
export const commandWords = [
  'mysql',
  'mariadb',
  'sshpass',
  'curl ',
  'redis-cli',
  ' login ',
  'mongo',
  'ldapsearch',
  'ldapmodify',
  'sqlcmd',
  'smbclient',
  'lftp',
  'htpasswd',
  'rabbitmqctl',
  'sqlplus',
  'unzip -',
  'zip -p',
  'convertto-securestring',
  'useradd ',
  'usermod ',
  '7z a ',
  '7z x ',
  'freerdp ',
  'net use ',
  'openssl enc',
] as const;

/** `at` stands on the command's name. */
export function readCommand(text: string, at: number): NamedValue[] {
  const end = lineEnd(text, at, Math.min(text.length, at + 500));
  if (!/[-/ ]/.test(text.slice(at, at + 24))) return [];
  const line = text.slice(at, end);
  for (const [name, option] of COMMANDS) {
    const command = name.exec(line)?.[0];
    if (command === undefined) continue;
    const before = option.exec(line.slice(command.length))?.[0];
    return before === undefined ? [] : valueAt(text, at, at + command.length + before.length, command);
  }
  return [];
}

function valueAt(text: string, at: number, from: number, command: string): NamedValue[] {
  const literal = argumentAt(text, from, openQuote(text.slice(at, from)));
  if (literal === undefined) return [];
  const site: Site = {
    text,
    kind: 'shell',
    key: command,
    keyStart: at,
    keyEnd: at,
    quote: '',
    operator: 'blank',
    at,
    floor: at,
    limit: text.length,
  };
  return [found(site, literal, 'command', `${command.trim().split(/\s/)[0]} password`)];
}

/** The quote before the last `user:` when it is still open: `-u "user:pass word"`. */
const openQuote = (before: string): string => /(["'])[^"'\s]*$/.exec(before)?.[1] ?? '';

function argumentAt(text: string, from: number, open: string): Literal | undefined {
  if (open === '') return literalAt(text, from, from + LONGEST) ?? wordAt(text, from, from + LONGEST, '"\'`;|&<>@)');
  const length = text.slice(from, from + LONGEST).search(new RegExp(`[${open}\\n]`));
  return length < 1
    ? undefined
    : { value: text.slice(from, from + length), offset: from, end: from + length, quote: open };
}
