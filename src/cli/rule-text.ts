/** Rules, and what they make of a file, as text for people. */
import type { CatalogueEntry } from '../detect/catalogue.ts';
import { forTerminal } from '../report/escape.ts';
import { count } from '../report/text.ts';
import type { Tried } from '../try-rules.ts';
import type { colorsOf } from './color.ts';

type Paint = ReturnType<typeof colorsOf>;

/** A line for each rule: ID, severity, title. */
export function ruleTable(rules: readonly CatalogueEntry[], paint: Paint): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(
    ({ id, severity, title }) => `${id.padEnd(width)}  ${paint.dim((severity ?? '').padEnd(8))}  ${forTerminal(title)}`,
  );
  return `${lines.join('\n')}\n\n${count(rules.length, 'rule')}.\n`;
}

/** Everything about one rule. */
export function rulePage(rule: CatalogueEntry, paint: Paint): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['provider', rule.provider],
    ['written at', rule.where],
    ['says', rule.description],
    ['tags', rule.tags?.join(', ')],
    ['severity', rule.severity ?? 'by the value and its name'],
    ['confidence', rule.confidence ?? 'by the value and its name'],
    ['checked', rule.isChecked ? 'offline, by checksum or structure' : 'no'],
    ['keywords', rule.keywords?.join(', ')],
    ['pattern', rule.pattern],
    ['path', rule.path],
    ['format', rule.docs],
  ];
  const lines = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${paint.dim(name.padEnd(10))}  ${forTerminal(value)}`],
  );
  return `${paint.bold(rule.id)}  ${forTerminal(rule.title)}\n${lines.join('\n')}\n`;
}

/** What was found in a file, then what was kept out and by which filter. */
export function triedTable({ path, found, dismissed }: Tried & { readonly path: string }, paint: Paint): string {
  const name = (key: string | undefined) => (key === undefined ? '' : `${forTerminal(key)} = `);
  const hits = found.map(
    ({ line, column, ruleId, severity, confidence, key, redacted, reasons }) =>
      `  ${line}:${column}  ${paint.red(ruleId)}  ${name(key)}${forTerminal(redacted)}  ${severity}, ${confidence} confidence` +
      reasons.map((reason) => `\n      ${paint.dim(forTerminal(reason))}`).join(''),
  );
  const kept = dismissed.map(
    ({ line, column, key, redacted, filter, ruleId, why }) =>
      `  ${line}:${column}  ${paint.dim(`kept out by ${forTerminal(filter)}`)}  ${name(key)}${forTerminal(redacted)}  ${ruleId}` +
      `\n      ${paint.dim(forTerminal(why))}`,
  );
  const sum = `  ${count(found.length, 'finding')}, ${count(dismissed.length, 'value')} kept out.`;
  return `${[paint.bold(forTerminal(path)), ...hits, ...kept, sum].join('\n')}\n`;
}
