import type { Finding } from '../../finding.ts';
import { forTerminal } from '../escape.ts';
import { count, shorten } from '../text.ts';
import type { Page } from './page.ts';

const MOST = 10;

/** Facts to know, a line each: they call for no action. */
export function informationalLines(findings: readonly Finding[], page: Page): string[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, MOST).map((finding) => line(finding, page));
  const more = findings.length - shown.length;
  return [
    page.paint.dim('For information:'),
    ...shown,
    ...(more === 0 ? [] : [page.paint.dim(`  and ${count(more, 'more', 'more')}; the json report lists all`)]),
  ];
}

function line({ title, redacted, locations }: Finding, { paint, width }: Page): string {
  const [place] = locations;
  const where = forTerminal(place?.path ?? place?.kind ?? '');
  const what = shorten(`${forTerminal(title)} ${forTerminal(redacted)}`, 45);
  const elsewhere = locations.length > 1 ? ` and ${count(locations.length - 1, 'other place')}` : '';
  const at = place?.line === undefined ? where : `${where}:${place.line}`;
  return paint.dim(`  ${what}  ${shorten(at, Math.max(20, width - what.length - elsewhere.length - 4))}${elsewhere}`);
}
