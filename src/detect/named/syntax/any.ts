/** Chooses the reader by the operator behind the key, then by how the file is written. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import type { Kind } from '../kind.ts';
import { literalAt } from '../literal.ts';
import { linePrefix, type Operator, openQuote, type Site } from '../site.ts';
import { readAccount } from './account.ts';
import { isColumn, readColumn } from './columns.ts';
import { readConnection } from './connection.ts';
import { mayBeDeclared, readDeclared } from './declared.ts';
import { readEmbedded } from './embedded.ts';
import { readJson } from './json.ts';
import { beginsLine, memberAt, readDotenv, readIni, readMake, readPlain, readShell } from './lines.ts';
import { readNested } from './nested.ts';
import { isPassArgument, readPassArgument } from './openssl.ts';
import { isNamedElement, readPair } from './pairs.ts';
import { readPassed } from './passed.ts';
import { isPlural, readList, readMap } from './plural.ts';
import { readSaid } from './said.ts';
import {
  readArgument,
  readCall,
  readCompared,
  readComparedBefore,
  readFallback,
  readSource,
  readTwo,
} from './source.ts';
import { readSpaced } from './spaced.ts';
import { isHole, isTemplated, readHole, readTemplated } from './template.ts';
import { readBeside, readTuple } from './tuple.ts';
import { readFilled, readTypedInto } from './typed.ts';
import { readAttribute, readElement, readTagged } from './xml.ts';
import { readYaml } from './yaml.ts';

type Reader = (site: Site) => NamedValue[];

const nothing: Reader = () => [];
/** `KEY=value` as one word of a longer text. */
const readWord: Reader = (site) => {
  if (site.text[site.keyEnd] !== '=') return [];
  const literal = literalAt(site.text, site.at, site.limit) ?? memberAt(site.text, site.at, site.limit, stops(site));
  return literal === undefined ? [] : [found(site, literal, 'word')];
};
/** A bracket ends the word only in a list. */
const stops = (site: Site): string => (linePrefix(site).includes('[') ? '<>"\'`,;|)]' : '<>"\'`,;|)');

const readIniLine: Reader = (site) => {
  if (beginsLine(site)) return readIni(site);
  const prefix = linePrefix(site);
  if (INLINE_TABLE.test(prefix)) return first(site, readQuoted, readWord);
  return NAME_OF_WORDS.test(prefix) ? first(site, readWord, readSingle) : readWord(site);
};
/** TOML's `db = { user = "x", password = "y" }`. https://toml.io/en/v1.0.0#inline-table */
const INLINE_TABLE = /\{[^{}]*$/;
/** `smtp password = value`. */
const NAME_OF_WORDS = /^[ \t]*(?:[A-Za-z]{2,20}[ \t]){1,2}$/;
const readQuoted: Reader = (site) => literals(site, literalAt(site.text, site.at, site.limit));
/** Values of one word; more of them are a sentence. */
const readSingle: Reader = (site) => readIni(site).filter(({ value, quote }) => quote !== '' || !/\s/.test(value));
const literals = (site: Site, literal: ReturnType<typeof literalAt>): NamedValue[] =>
  literal === undefined ? [] : [found(site, literal, 'ini')];

/** A line of a file that a template makes: `DB_PASSWORD=value`, in capitals and without blanks. */
const readWrittenLine: Reader = (site) =>
  /^[A-Z][A-Z\d_]*$/.test(site.key) && beginsLine(site) ? readWord(site).filter(({ quote }) => quote === '') : [];

/** Unquoted values behind `=`, by kind. */
const ASSIGNED: Readonly<Record<Kind, Reader>> = {
  env: readDotenv,
  shell: readShell,
  docker: readShell,
  ini: readIniLine,
  yaml: readWord,
  json: nothing,
  xml: readWord,
  hcl: (site) => first(site, readSource, readWrittenLine),
  sql: readSource,
  source: readSource,
  make: readMake,
  docs: readPlain,
  plain: readPlain,
  value: readWord,
};

/** Two letters and a colon stand in many texts: alone, they are not enough. */
const isBare = ({ key, at, keyEnd }: Site): boolean => key.length === 2 && at === keyEnd + 1;
const readTold: Reader = (site) => (isBare(site) ? readAccount(site) : first(site, readPlain, readAccount));

/** Unquoted values behind `:`, by kind. */
const COLON: Readonly<Record<Kind, Reader>> = {
  env: readPlain,
  shell: nothing,
  docker: nothing,
  ini: readIniLine,
  yaml: readYaml,
  json: readJson,
  xml: nothing,
  hcl: readSource,
  sql: nothing,
  source: readSource,
  make: nothing,
  docs: readTold,
  plain: readTold,
  value: readPlain,
};

const BY_OPERATOR: Readonly<Record<Operator, Reader>> = {
  assign: readAssigned,
  colon: readColon,
  arrow: readSource,
  compare: readCompared,
  comma: (site) =>
    first(
      site,
      readPair,
      readArgument,
      readFilled,
      readPassed,
      (each) => (mayBeDeclared(each) ? readDeclared(each) : []),
      readTuple,
    ),
  call: (site) => first(site, readTwo, readCall),
  element: (site) => (isNamedElement(site) ? first(site, readElement, readPair) : readElement(site)),
  end: readPair,
  fallback: readFallback,
  typed: readTypedInto,
  blank: (site) => first(site, readPair, readTagged, readSaid, readSpaced, readBeside, readComparedBefore),
  none: (site) => first(site, readPair, readComparedBefore),
};

/** Every value that the key of the site is given. */
export function readAny(site: Site): NamedValue[] {
  if (isAttributeValue(site)) return first(site, readPair, site.operator === 'comma' ? readFilled : nothing);
  const column = isColumn(site) ? readColumn(site) : [];
  if (column.length > 0) return column;
  if (isHole(site) && (site.operator === 'colon' || site.operator === 'assign' || site.operator === 'comma'))
    return readHole(site);
  const templated = isTemplated(site) ? readTemplated(site) : [];
  if (templated.length > 0) return templated;
  const values = BY_OPERATOR[site.operator](site);
  if (values.length > 0 || !opensBlock(site)) return values;
  return site.text[site.at] === '{' && isPlural(site) ? readMap(site) : readNested(site);
}

/** `for="password" :value=…`: the word is what another attribute is set to. */
const isAttributeValue = ({ text, quote, keyStart, operator }: Site): boolean =>
  quote !== '' &&
  text[keyStart - 2] === '=' &&
  operator !== 'element' &&
  operator !== 'typed' &&
  text[keyStart - 1] === quote;

/** `key: {`, `key = {`, `variable "key" {`, or a YAML key that ends its line. */
function opensBlock({ text, at, operator, kind }: Site): boolean {
  if (text[at] === '{') return operator === 'colon' || operator === 'assign' || operator === 'blank';
  return operator === 'colon' && kind === 'yaml' && (text[at] === '\n' || text[at] === '\r');
}

function first(site: Site, ...readers: readonly Reader[]): NamedValue[] {
  for (const read of readers) {
    const values = read(site);
    if (values.length > 0) return values;
  }
  return [];
}

/** `{{- $password := include "x" }}` of a template; `PASSWORD= OTHER=x`: what stands there is not given to the key. */
const isOfOther = (site: Site): boolean =>
  literalAt(site.text, site.at, site.limit) === undefined &&
  (/\{\{-?\s{0,4}\$$/.test(linePrefix(site)) ||
    (site.at > site.keyEnd + 1 && /^= [A-Z][A-Z0-9_]*=/.test(site.text.slice(site.keyEnd, site.keyEnd + 64))));

function readAssigned(site: Site): NamedValue[] {
  if (isOfOther(site)) return [];
  const listed = readConnection(site);
  if (listed.length > 0) return listed;
  if (site.kind === 'xml' && literalAt(site.text, site.at, site.limit) !== undefined) return readAttribute(site);
  if (openQuote(site) !== '' && site.quote === '') return readEmbedded(site);
  if (site.text[site.at] === '(' || site.text[site.at] === '[')
    return first(site, readTwo, readList, ASSIGNED[site.kind]);
  if (site.kind === 'json' && site.text[site.at] === '\\') return readQuoted(site);
  return ASSIGNED[site.kind](site);
}

/** `$PWD:/app` of a shell, `ok ? 'pass' : 'fail'`, `done ? "all pass" : "some fail"`: the colon follows a value. */
function followsValue(site: Site): boolean {
  const before = site.text[site.keyStart - 1];
  if (before === '$') return true;
  return site.kind === 'source' && site.quote !== '' && /\?\s{0,4}\$?["'`][^"'`?]*$/.test(linePrefix(site));
}

function readColon(site: Site): NamedValue[] {
  if (followsValue(site)) return [];
  if (isPassArgument(site)) return readPassArgument(site);
  if (site.quote === '' && openQuote(site) !== '') return readEmbedded(site);
  const literal = literalAt(site.text, site.at, site.limit);
  if (literal !== undefined && site.kind !== 'yaml')
    return [found(site, literal, site.kind === 'json' ? 'json' : 'member')];
  return COLON[site.kind](site);
}
