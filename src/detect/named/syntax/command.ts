/** Commands whose short options hold a password: `mysql -psecret`, `curl -u user:secret`, `sshpass -p secret`. */

import type { NamedValue } from '../../types.ts';
import { bareSite } from '../bare-site.ts';
import { lineEnd } from '../chars.ts';
import { found } from '../found.ts';
import { type Literal, literalAt, wordAt } from '../literal.ts';

/** Up to an option, also as a member of a list of arguments: `["mysql", "-psecret"]`. */
const GAP = String.raw`[^\n|;]{0,300}?[\s"']`;
/** What may stand between an option and its value: nothing, a blank, or the next member of such a list. */
const NEXT = String.raw`(?:["'],\s?["']|\s)`;
const option = (letters: string, next = `${NEXT}?`): RegExp => new RegExp(`^${GAP}(?:${letters})${next}`);
const userAnd = (letters: string, mark: string): RegExp =>
  new RegExp(`^${GAP}(?:${letters})["']?[^\\s${mark}"']{1,80}${mark}`);

/** A command, and what stands between its name and the password. */
const COMMANDS: ReadonlyArray<readonly [name: RegExp, option: RegExp]> = [
  [/^mysqladmin\b(?=[^\n|;]{0,200}\spassword\s)/, /^[^\n|;]{0,200}\spassword\s+/],
  [/^(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mysqlsh)\b/, option('-p(?!roperties|ackage|roject)', '')],
  [/^sshpass\b/, option('-p')],
  [/^curl\b/, userAnd(String.raw`-u\s?|--user[ =]|-U\s?|--proxy-user[ =]`, ':')],
  [/^http(?=\s-)(?=[^\n|;]{0,200}\shttps?:)/, userAnd(String.raw`-a\s|--auth[ =]`, ':')],
  [/^redis-cli\b/, option('-a', NEXT)],
  [/^ login\b/, option('-p', String.raw`(?:["'],\s?["']|[\s=])`)],
  [/^(?:mongo|mongosh|mongodump|mongorestore|mongoimport|mongoexport)\b/, option('-p')],
  [/^(?:cqlsh|cypher-shell|ncftpput|ncftpget)\b/, option('-p')],
  [/^ldap(?:search|modify|add|delete|passwd|whoami)\b/, option('-w', NEXT)],
  [/^slappasswd\b/, option('-s', NEXT)],
  [/^(?:sqlcmd|osql|bcp|tsql|isql|kdb5_util)\b/, option('-P')],
  [/^snmp(?:walk|get|set|bulkwalk)\b/, option('-[AX]', NEXT)],
  [/^(?:smbclient|rpcclient|smbget|net rpc)\b/, userAnd(String.raw`-U\s?`, '%')],
  [/^lftp\b/, userAnd(String.raw`-u\s?`, ',')],
  [/^(?:zip|unzip)\b/, option('-P')],
  [/^htpasswd\b/, /^(?:\s+-[a-zA-Z]+)*?\s+-[a-zA-Z]*b[a-zA-Z]*(?:\s+-[a-zA-Z]+)*\s+(?:\S+\s+)?\S+\s+/],
  [/^rabbitmqctl\b/, /^\s+(?:add_user|change_password)\s+\S+\s+/],
  [/^convertto-securestring\b/i, /^(?:\s+-\w+){0,3}\s+(?:(?=["'])|(?<=-string\s)(?=[^\s"'$(-]))/i],
  [/^user(?:add|mod)\b/, option('-p', NEXT)],
  [/^add-user\.sh\b/, /^\s+(?:[^\n|;]{0,80}-p\s+|[^\s-]\S*\s+(?=[^\s-]))/],
  [/^7z\b/, option('-p', '')],
  [/^freerdp\b/, option('/p:', '')],
  [/^net use\b/i, /^\s+(?:\S+\s+){1,2}(?=[^\s/*]\S*\s+\/user:)/i],
  [/^net user\b/i, /^\s+[^\s/]\S*\s+(?=[^\s/*]\S*\s+\/add\b)/i],
  [/^\(openssl passwd\b/, /^(?:\s+-(?:1|5|6|apr1|aixmd5|crypt|noverify|quiet|table)|\s+-salt\s+\S+)*\s+(?=[^\s-])/],
  [/^openssl\b/, option('-k', NEXT)],
  [/^addprinc\b/, option('-pw', NEXT)],
  [/^ssh-keygen\b/, option('-N')],
  [/^rclone obscure\b/, /^\s+/],
  [/^(?:sqlplus|impdp|expdp)\b/, new RegExp(`^${GAP}["']?[A-Za-z]\\w{0,40}/(?!/)`)],
];
const LONGEST = 240;

/** The first letters of every command, as key words. */
export const commandWords = (
  'mysql,mariadb,sshpass,curl ,http -a ,http --auth,redis-cli, login ,mongo,cqlsh ,cypher-shell,ncftpput ,ncftpget ,' +
  'ldapsearch,ldapmodify,ldapadd ,slappasswd ,sqlcmd,isql ,kdb5_util ,snmpwalk ,snmpget ,smbclient,net rpc ,lftp,htpasswd,' +
  'rabbitmqctl,sqlplus,impdp ,expdp ,unzip -,zip -p,convertto-securestring,useradd ,usermod ,add-user.sh ,7z a ,7z x ,' +
  'freerdp ,net use ,net user ,openssl enc,(openssl passwd ,addprinc ,ssh-keygen ,rclone obscure '
).split(',');

/** `--name some-mongo -p 27017:27017`: the end of a longer name. */
const isInName = (text: string, at: number): boolean => at > 0 && /[-_]/.test(text[at - 1]!) && text[at] !== ' ';

/** `at` stands on the command's name. */
export function readCommand(text: string, at: number): NamedValue[] {
  if (isInName(text, at)) return [];
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
  const site = bareSite(text, at, { kind: 'shell', key: command, operator: 'blank' });
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
