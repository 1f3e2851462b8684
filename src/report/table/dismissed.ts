import type { Dismissed, Location } from '../../finding.ts';
import { forTerminal } from '../escape.ts';
import { count, shorten, wrap } from '../text.ts';
import type { Page } from './page.ts';
import { stepName } from './places.ts';

/** Lines for one filter. */
const MOST = 10;
/** Columns that a path has at least. */
const LEAST = 16;

/** What was looked at and not reported, filter by filter. */
export function dismissedLines(dismissed: readonly Dismissed[] | undefined, page: Page): string[] {
  if (dismissed === undefined) return [];
  if (dismissed.length === 0) return [page.paint.dim('Kept out: nothing.')];
  const byFilter = new Map<string, Dismissed[]>();
  for (const one of dismissed) {
    const known = byFilter.get(one.filter);
    if (known === undefined) byFilter.set(one.filter, [one]);
    else known.push(one);
  }
  const groups = [...byFilter].flatMap(([filter, ones]) => groupLines(filter, ones, page));
  return [page.paint.dim(`Kept out: ${count(dismissed.length, 'value')}.`), ...groups];
}

function groupLines(filter: string, dismissed: readonly Dismissed[], page: Page): string[] {
  const { paint, width } = page;
  const shown = dismissed.slice(0, MOST).map((one) => line(one, page));
  const more = dismissed.length - shown.length;
  return [
    ...wrap(`${forTerminal(filter)}: ${forTerminal(dismissed[0]!.why)}`, width - 2).map((text) => `  ${text}`),
    ...shown,
    ...(more === 0 ? [] : [paint.dim(`    and ${count(more, 'more', 'more')}; the json report lists all`)]),
  ];
}

function line({ redacted, location, ruleId }: Dismissed, { paint, width }: Page): string {
  const key = location.key === undefined ? '' : `${shorten(forTerminal(location.key), width >> 2)} = `;
  const what = shorten(`${key}${forTerminal(redacted)}  ${forTerminal(ruleId)}`, width - LEAST - 6);
  return paint.dim(`    ${shorten(whereOf(location), width - what.length - 6)}  ${what}`);
}

function whereOf({ path, kind, line: at, historyIndex }: Location): string {
  const step = historyIndex === undefined || path !== undefined ? '' : `, ${stepName(historyIndex)}`;
  const where = `${forTerminal(path ?? kind)}${step}`;
  return at === undefined ? where : `${where}:${at}`;
}
