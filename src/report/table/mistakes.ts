/** Ways of building that leak or may, each with its place and what to write instead. */
import type { ImageReport, Mistake } from '../../finding.ts';
import { badge } from '../badge.ts';
import { forTerminal } from '../escape.ts';
import { bytes, count, shorten } from '../text.ts';
import { labelled, type Page, paintCode, roomBeside } from './page.ts';
import { stepName } from './places.ts';

const MOST = 20;

/** A block for each; those for information only in one line each, and last. */
export function mistakeBlocks({ mistakes }: ImageReport, page: Page): string[][] {
  const told = mistakes.filter(({ severity }) => severity !== 'info');
  const informational = mistakes.filter(({ severity }) => severity === 'info');
  const more = told.length - MOST;
  return [
    ...told.slice(0, MOST).map((mistake) => mistakeLines(mistake, page)),
    ...(more > 0 ? [[page.paint.dim(`and ${count(more, 'more mistake')}; the json report lists all`)]] : []),
    informational.slice(0, MOST).map((mistake) => noteLine(mistake, page)),
  ];
}

function mistakeLines(mistake: Mistake, page: Page): string[] {
  const { severity, title, detail, fix } = mistake;
  const code = (lines: readonly string[]) => paintCode(lines, page.paint.cyan);
  return [
    `${badge(severity, page)} ${forTerminal(title)}`,
    ...labelled('where', placeOf(mistake, page), page),
    ...labelled('what', forTerminal(detail), page, code),
    ...labelled('what to do', forTerminal(fix), page, code),
  ];
}

function noteLine(mistake: Mistake, page: Page): string {
  const line = `  ${forTerminal(mistake.title)}  ${placeOf(mistake, page)}`;
  return page.paint.dim(shorten(line, page.width));
}

/** `step 8, layer 6, app/.env`. */
function placeOf({ line, historyIndex, layer, path, bytes: size }: Mistake, page: Page): string {
  const parts = [
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(historyIndex === undefined ? [] : [stepName(historyIndex)]),
    ...(layer === undefined ? [] : [`layer ${layer + 1}`]),
    ...(path === undefined ? [] : [shorten(forTerminal(path), Math.max(20, roomBeside(page) - 30))]),
    ...(size === undefined ? [] : [bytes(size)]),
  ];
  return parts.length === 0 ? 'the image as a whole' : parts.join(', ');
}
