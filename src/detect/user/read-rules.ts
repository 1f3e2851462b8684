/** Reads a file of rules in gitleaks' TOML. https://github.com/gitleaks/gitleaks#configuration */
import { parse, TomlError, type TomlTable } from 'smol-toml';
import { UsageError } from '../../errors.ts';
import { confidences, severities } from '../../finding.ts';
import { Fields } from './fields.ts';
import type { AllowlistSpec, BuiltIn, RuleFile, RuleSpec } from './rule-types.ts';
import { TomlLines } from './toml-lines.ts';

/** A file's own content, and the file that it builds on. */
export interface ReadRules extends RuleFile {
  /** As it is written there. */
  readonly extends?: { readonly path: string; readonly where: string };
}

const TOP = ['title', 'description', 'minVersion', 'extend', 'rules', 'allowlist', 'allowlists'];
const EXTEND = ['path', 'useDefault', 'disabledRules'];
const RULE = [
  ...['id', 'description', 'regex', 'path', 'secretGroup', 'entropy', 'keywords', 'tags', 'allowlist', 'allowlists'],
  ...['severity', 'confidence', 'skipReport'],
];
const ALLOWLIST = ['description', 'condition', 'regexTarget', 'paths', 'regexes', 'stopwords', 'commits'];

/** Throws `UsageError` with the file, the line and the reason. `name`: of the file, for messages. */
export function readRules(text: string, name: string): ReadRules {
  const top = new Fields(tableOf(text, name), { name, lines: new TomlLines(text) }, '');
  top.refuseUnknown(TOP);
  const extend = top.table('extend');
  extend?.refuseUnknown(EXTEND);
  const path = extend?.text('path');
  return {
    name,
    rules: top.tables('rules').flatMap(ruleOf),
    allowlists: allowlistsOf(top, [...ALLOWLIST, 'targetRules']),
    builtIn: builtInOf(extend?.flag('useDefault')),
    disabled: extend?.texts('disabledRules') ?? [],
    ...(path === undefined || path === '' ? {} : { extends: { path, where: extend!.where('path') } }),
  };
}

function tableOf(text: string, name: string): TomlTable {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    throw new UsageError(`${name}:${error.line}: not valid TOML: ${reason}.`);
  }
}

function builtInOf(useDefault: boolean | undefined): BuiltIn {
  if (useDefault === undefined) return 'beside';
  return useDefault ? 'joined' : 'off';
}

/** A rule that is only there for others to refer to is none. */
function ruleOf(fields: Fields): RuleSpec[] {
  const id = fields.text('id')?.trim() ?? '';
  if (id === '') throw fields.fault('this rule has no id.');
  if (/[^\x21-\x7e]/.test(id)) throw fields.fault('an id has neither blanks nor other than ASCII characters.', 'id');
  fields.refuseUnknown(RULE);
  if (fields.flag('skipReport') === true) return [];
  const { description, regex, path, severity, confidence } = optional(fields);
  return [
    {
      id,
      ...(description === undefined ? {} : { description }),
      ...(regex === undefined ? {} : { regex }),
      ...(path === undefined ? {} : { path }),
      ...(severity === undefined ? {} : { severity }),
      ...(confidence === undefined ? {} : { confidence }),
      secretGroup: fields.number('secretGroup') ?? 0,
      entropy: fields.number('entropy') ?? 0,
      keywords: keywordsOf(fields),
      tags: fields.texts('tags'),
      allowlists: allowlistsOf(fields, ALLOWLIST),
      where: fields.where(),
    },
  ];
}

function optional(fields: Fields) {
  return {
    description: fields.text('description'),
    regex: fields.pattern('regex'),
    path: fields.pattern('path'),
    severity: fields.word('severity', severities),
    confidence: fields.word('confidence', confidences),
  };
}

function keywordsOf(fields: Fields): readonly string[] {
  const keywords = fields.texts('keywords').map((word) => word.toLowerCase());
  const empty = keywords.findIndex((word) => word.trim() === '');
  if (empty >= 0) throw fields.fault('an empty keyword stands in every text.', 'keywords', empty);
  return keywords;
}

/** `[[allowlists]]`, or the one `[allowlist]` of older files. */
function allowlistsOf(fields: Fields, known: readonly string[]): readonly AllowlistSpec[] {
  const old = fields.table('allowlist');
  const lists = fields.tables('allowlists');
  if (old === undefined) return lists.map((list) => allowlistOf(list, known));
  if (lists.length > 0) throw old.fault('write either allowlist or allowlists, not both.');
  return [allowlistOf(old, known)];
}

function allowlistOf(fields: Fields, known: readonly string[]): AllowlistSpec {
  fields.refuseUnknown(known);
  const description = fields.text('description');
  const spec: AllowlistSpec = {
    ...(description === undefined ? {} : { description }),
    all: ['and', '&&'].includes(fields.word('condition', ['and', 'or', '&&', '||'] as const) ?? 'or'),
    target: fields.word('regexTarget', ['secret', 'match', 'line'] as const) ?? 'secret',
    paths: fields.patterns('paths'),
    regexes: fields.patterns('regexes'),
    stopwords: fields.texts('stopwords').map((word) => word.toLowerCase()),
    commits: fields.texts('commits').map((commit) => commit.trim().toLowerCase()),
    rules: fields.texts('targetRules'),
    where: fields.where(),
  };
  const isEmpty = [spec.paths, spec.regexes, spec.stopwords, spec.commits].every((list) => list.length === 0);
  if (isEmpty) throw fields.fault('this allowlist has none of paths, regexes, stopwords and commits.');
  return spec;
}
