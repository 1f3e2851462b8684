import type { Finding, Location } from '../../finding.ts';
import { badge } from '../badge.ts';
import { forTerminal } from '../escape.ts';
import { shorten } from '../text.ts';
import { labelled, type Page, paintCode, roomBeside } from './page.ts';
import { placesOf, stepName } from './places.ts';

/** One secret: what it is, what brought it, where else it is, and what to do. */
export function findingLines(finding: Finding, page: Page): string[] {
  const [origin] = finding.locations;
  return [
    ...headline(finding, page),
    ...(origin === undefined ? [] : broughtBy(origin, page)),
    ...labelledList('found in', placesOf(finding.locations, page.paint), page),
    ...labelledList('also in', (finding.alsoIn ?? []).map(otherImage), page),
    ...view(finding, page),
    ...why(finding, page),
    ...labelled('what to do', forTerminal(finding.remedy, { lines: true }), page, (lines) =>
      paintCode(lines, page.paint.cyan),
    ),
  ];
}

/** ` HIGH  Password in a named value: DB_PASSWORD = ******* (7)`. */
function headline(finding: Finding, page: Page): string[] {
  const { paint, width } = page;
  const margin = finding.severity.length + 2;
  const value = shorten(forTerminal(page.rawValue?.(finding) ?? finding.redacted), page.rawValue ? 2000 : 60);
  const key = finding.key === undefined ? '' : shorten(forTerminal(finding.key), 40);
  const name = key === '' ? value : `${key} = ${value}`;
  const title = `${forTerminal(finding.title)}:`;
  const doubt = finding.confidence === 'high' ? '' : `  (${finding.confidence} confidence)`;
  const start = badge(finding.severity, page);
  const oneLine = margin + title.length + name.length + doubt.length + 2 <= width;
  const rest = paint.bold(name) + paint.dim(doubt);
  return oneLine ? [`${start} ${title} ${rest}`] : [`${start} ${title}`, `${' '.repeat(margin + 1)}${rest}`];
}

/** The step of the build that first held the secret, in its own words. */
function broughtBy(origin: Location, page: Page): string[] {
  if (origin.historyIndex === undefined) return [];
  const line =
    origin.source === undefined ? '' : `, ${shorten(forTerminal(origin.source.file), 30)}:${origin.source.line}`;
  const base = origin.origin === 'base' ? ' of the base image' : '';
  const step = `${stepName(origin.historyIndex)}${base}${line}`;
  const words = forTerminal((origin.instruction ?? '').replace(/\s+/g, ' ').replace(/ # buildkit$/, ''));
  const room = 2 * roomBeside(page) - step.length - 2;
  return labelled('brought by', words === '' ? step : `${step}  ${shorten(words, room)}`, page);
}

/** `driftwood:2 (linux/arm64)`. */
function otherImage({ reference, platform }: NonNullable<Finding['alsoIn']>[number]): string {
  return `${forTerminal(reference)} (${forTerminal(platform.os)}/${forTerminal(platform.architecture)})`;
}

/** That containers do not show it: for who looks there and finds nothing. What only a build cache holds is in no image. */
function view({ locations }: Finding, page: Page): string[] {
  if (locations.some(({ inContainer }) => inContainer) || locations.every(({ kind }) => kind === 'cache')) return [];
  return labelled('in view', 'of no running container, but of everyone who has the image', page);
}

function why(finding: Finding, page: Page): string[] {
  if (page.explain !== true) return [];
  const reasons = [`${finding.confidence} confidence, rule ${finding.ruleId}`, ...finding.reasons];
  return labelledList(
    'because',
    reasons.map((reason) => forTerminal(reason)),
    page,
  );
}

function labelledList(label: string, texts: readonly string[], page: Page): string[] {
  return texts.flatMap((text, index) => labelled(index === 0 ? label : '', text, page));
}
