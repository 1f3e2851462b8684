/** A key that opens a block with its value inside: CloudFormation's `Default`, Terraform's `default`, outputs of a state. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { literalAt, restOfLine } from '../literal.ts';
import type { Site } from '../site.ts';

const BRACED =
  /^["']?\s{0,4}[:=]?\s{0,4}\{[^{}]{0,240}?[\s,{"'](?:value|default|defaultValue|content|secret_string|plaintext)["']?\s{0,8}[:=]\s{0,8}(?=["'])/i;
const INDENTED =
  /^["']?:[ \t]*\r?\n([ \t]+)(?:\S[^\n]{0,200}\r?\n\1){0,6}?(?:value|default|content)[ \t]*:[ \t]*(?=\S)/i;

/** The value of the first member called `value`, `default` … of the block. */
export function readNested(site: Site): NamedValue[] {
  const { text, keyEnd, limit } = site;
  const span = text.slice(keyEnd, Math.min(limit, keyEnd + 400));
  const braced = BRACED.exec(span);
  if (braced !== null) return one(site, literalAt(text, keyEnd + braced[0].length, limit));
  const indented = site.kind === 'yaml' ? INDENTED.exec(span) : null;
  if (indented === null) return [];
  const at = keyEnd + indented[0].length;
  return one(site, literalAt(text, at, limit) ?? restOfLine(text, at, limit));
}

const one = (site: Site, literal: ReturnType<typeof literalAt>): NamedValue[] =>
  literal === undefined ? [] : [found(site, literal, 'nested')];
