/** Key and value with only a blank between: directives of daemons, netrc, Gradle, Dockerfile's old ENV, flags. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { type Literal, literalAt, wordAt } from '../literal.ts';
import { isWordlike } from '../looks.ts';
import { linePrefix, type Site } from '../site.ts';
import { readTyped } from './source.ts';

const DIRECTIVE =
  /^\s*(?:[#%]\s*)?(?:\\?set\s+\$?|(?:proxy_set_header|add_header|fastcgi_param|uwsgi_param|define|global|hide|setenv|enable|d-i\s+\S+)\s+|machine\s.*\s|login\s+\S+\s+|user(?:name)?\s+\S+\s+(?:privilege\s+\d+\s+)?|env\s+|arg\s+|setx?\s+|export\s+)?$/i;
/** Variables of fish, csh and the command prompt of Windows: `set -gx NAME value`, `setenv NAME value`, `setx NAME value`. */
const SETS = /(?:^|[;&|])\s*(?:setenv|setx|set(?:\s+-[a-zA-Z-]+)+)\s+$/i;
/** Directives and blocks on one line: `credentials { username 'ci'; password 'value' }`; CMake's `set(KEY "value")`. */
const INLINE = /(?:^|[^{])\{\s{0,4}$|;\s{0,4}$|^\s*set\(\s{0,4}$/i;
const FLAG = /(?:^|[\s"'`[,(=])--?[A-Za-z-]{0,40}$/;
const DOCKER = /^\s*(?:ENV|ARG)\s+$/i;
/** Code in a text: `var token string = "value"`. */
const DECLARED = /(?:^|[\s({;])(?:var|let|const|val|final|static|public|private|protected)\s+(?:\w+\s+)?$/;
/** A netrc line that a command writes. */
const NETRC = /\blogin[ \t]+\S{1,80}[ \t]+$/;
const SQL = /\b(?:user|role|login|identified|set|with|alter|create|grant|encrypted|unencrypted)\b[^;\n]{0,160}$/i;

export function readSpaced(site: Site): NamedValue[] {
  const { text, at, limit, kind, keyStart } = site;
  if (kind === 'json' || kind === 'value') return [];
  const dashed = text[keyStart - 1] === '-';
  if (dashed && FLAG.test(linePrefix(site))) return readFlag(site);
  const literal = literalAt(text, at, limit);
  if (literal !== undefined) return readQuoted(site, literal);
  if ((kind === 'shell' || kind === 'docker') && NETRC.test(linePrefix(site)))
    return one(site, wordAt(text, at, limit, '"\'\\'), 'netrc');
  if (kind === 'shell' && SETS.test(linePrefix(site))) return one(site, wordAt(text, at, limit, ';&|<>"\'`'), 'shell');
  if (kind === 'docker')
    return DOCKER.test(linePrefix(site)) ? one(site, wordAt(text, at, limit, ''), 'dockerfile') : [];
  if (kind === 'source' || DECLARED.test(linePrefix(site))) return site.quote === '' ? readTyped(site) : [];
  return isConfig(site) && DIRECTIVE.test(linePrefix(site)) ? readDirective(site) : [];
}

function readDirective(site: Site): NamedValue[] {
  const word = lastWord({ ...site, at: behindMarks(site) });
  if (word !== undefined && site.kind === 'plain' && !/\d|\w[^\w.,:;]/.test(word.value)) return [];
  return one(site, word, 'directive');
}

/** Past what says how the value is written: `--plaintext value`, a router's `0 value`. */
function behindMarks({ text, at, limit }: Site): number {
  const mark = /^(?:--?[a-z]+|[057])[ \t]+(?=\S)/.exec(text.slice(at, Math.min(limit, at + 40)));
  return mark === null ? at : at + mark[0].length;
}

const isConfig = (site: Site): boolean =>
  site.kind === 'ini' || site.kind === 'plain' || site.kind === 'env' || site.kind === 'sql';

/** The word at the value when nothing but an end mark or another `word value` pair follows: else it is prose. */
function lastWord(site: Site): Literal | undefined {
  const word = wordAt(site.text, site.at, site.limit, ';,"\'');
  if (word === undefined) return undefined;
  const behind = site.text.slice(word.end, word.end + 60);
  return !word.value.startsWith('-') && /^;?[ \t]*(?:#.*|(?:groups|all)\b.*)?(?:[\r\n]|$)/.test(behind)
    ? word
    : undefined;
}

function readQuoted(site: Site, literal: Literal): NamedValue[] {
  const prefix = linePrefix(site);
  if (/^password$|^by$/i.test(site.key) && SQL.test(prefix)) return [found(site, literal, 'sql')];
  const stands =
    DIRECTIVE.test(prefix) ||
    (site.kind === 'shell' && SETS.test(prefix)) ||
    (site.kind === 'source' && INLINE.test(prefix));
  if (site.kind === 'shell' && prefix.trim() === '') return []; // a function that is called: `print_pass "all is well"`
  const directs = site.kind !== 'docs' && literal.quote !== '`' && !/^pass$/i.test(site.key) && stands;
  return directs ? [found(site, literal, 'directive')] : [];
}

/** `--password value`; in a help text more than one blank stands between, or a word in place of the value. */
function readFlag(site: Site): NamedValue[] {
  const { text, at, limit, keyEnd } = site;
  if (at !== keyEnd + 1) return [];
  const quoted = literalAt(text, at, limit);
  if (quoted !== undefined) return [found(site, quoted, 'flag')];
  const literal = wordAt(text, at, limit, ';&|<>"\'`,])');
  if (literal === undefined || /^[-[{(<A-Z_]+$|^[-[{(<]|[\x80-\xff]|^[a-z]+(?:[.:](?:\\n)?|\\n)$/.test(literal.value))
    return [];
  const isCommand = site.kind === 'shell' || site.kind === 'docker';
  return isCommand || /[\d\W_]/.test(literal.value) || !isWordlike(literal.value) ? [found(site, literal, 'flag')] : [];
}

function one(site: Site, literal: Literal | undefined, by: string): NamedValue[] {
  return literal === undefined ? [] : [found(site, literal, by)];
}
