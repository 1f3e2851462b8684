import type { Coverage, ImageReport } from '../../finding.ts';
import { forTerminal } from '../escape.ts';
import { bytes, count, shortDigests, wrap } from '../text.ts';
import type { Page } from './page.ts';
import { verdictLines } from './verdict.ts';

const MOST = 20;

/** What was read, what was not, and what else to know. */
export function coverageLines(image: ImageReport, page: Page): string[] {
  const { coverage, incomplete, notes } = image;
  const { paint } = page;
  const gaps = incomplete.map(({ where, reason }) => `${place(where)}: ${place(reason)}`);
  // Who asks for the steps alone has not skipped the layers.
  const skipped = image.steps === undefined ? coverage.skipped : [];
  const skips = skipped.map(
    ({ what, where, bytes: size, reason }) =>
      `${place(where)}: ${forTerminal(what)}, ${bytes(size)}: ${forTerminal(reason)}`,
  );
  return [
    ...verdictLines(image, page),
    ...wrap(readLine(coverage, page), page.width),
    ...notes.flatMap((note) => paragraph(`Note: ${forTerminal(note)}`, page)),
    ...list(paint.yellow(paint.bold('Not everything could be read:')), gaps, page),
    ...list(paint.yellow('Skipped:'), skips, page),
  ];
}

function place(text: string): string {
  return shortDigests(forTerminal(text));
}

/** A proof tells to the byte what it rests on. */
function readLine(
  { layers, files, attestations, bytesRead, bytesSkipped, perLayer }: Coverage,
  { proved }: Page,
): string {
  if (layers === 0) return 'Read: metadata only, no layer.';
  const amount = proved === undefined ? bytes(bytesRead) : count(bytesRead, 'byte');
  const stated = attestations === 0 ? '' : `, ${count(attestations, 'attestation')}`;
  const skipped = bytesSkipped === 0 ? 'nothing skipped' : `${bytes(bytesSkipped)} skipped`;
  return `Read: ${count(layers, 'layer')}, ${count(files, 'file')}, ${amount}${stated}; ${skipped}.${knownOf(perLayer)}`;
}

/** Which layers were not searched again. */
function knownOf(perLayer: Coverage['perLayer']): string {
  const known = perLayer.filter(({ cached }) => cached === true).length;
  if (known === 0) return '';
  const which = known === perLayer.length ? 'All of it is' : `${count(known, 'layer is', 'layers are')}`;
  return ` ${which} known from an earlier scan.`;
}

function list(title: string, items: readonly string[], page: Page): string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST;
  return [
    title,
    ...items.slice(0, MOST).flatMap((item) => paragraph(item, page, '  ')),
    ...(more > 0 ? [`  and ${count(more, 'more', 'more')}; the json report lists all`] : []),
  ];
}

function paragraph(text: string, { width }: Page, indent = ''): string[] {
  return wrap(text, width - indent.length - 2).map((line, index) => `${indent}${index === 0 ? '' : '  '}${line}`);
}
