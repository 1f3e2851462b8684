/** What a person reads first: each secret with its story, what was not read, and a line that sums it up. */
import pc from 'picocolors';
import type { ImageReport, Report } from '../finding.ts';
import { forTerminal } from './escape.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { baseLine } from './table/base.ts';
import { coverageLines } from './table/coverage.ts';
import { dismissedLines } from './table/dismissed.ts';
import { findingLines } from './table/finding.ts';
import { informationalLines } from './table/informational.ts';
import { mistakeBlocks } from './table/mistakes.ts';
import type { Page } from './table/page.ts';
import { patchLines } from './table/patch.ts';
import { stepLines } from './table/steps.ts';
import { summaryLines } from './table/summary.ts';
import { shortDigests, shorten } from './text.ts';

export const table: Reporter = (report, options) => {
  const page = pageOf(options);
  const images = report.images.map((image) => imageLines(image, page));
  const blocks = [...images, ...closing(report, page)];
  return blocks.length === 0 ? '' : `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

function pageOf(options: ReportOptions): Page {
  return { ...options, paint: pc.createColors(options.color) };
}

function imageLines(image: ImageReport, page: Page): string[] {
  if (image.steps !== undefined)
    return spaced([
      headLines(image, page),
      stepLines(image, page),
      ...mistakeBlocks(image, page),
      coverageLines(image, page),
    ]);
  const told = image.findings.filter((finding) => finding.severity !== 'info');
  const informational = image.findings.filter((finding) => finding.severity === 'info');
  return spaced([
    headLines(image, page),
    ...told.map((finding) => findingLines(finding, page)),
    informationalLines(informational, page),
    dismissedLines(image.dismissed, page),
    ...mistakeBlocks(image, page),
    patchLines(image, page),
    coverageLines(image, page),
  ]);
}

/** Blocks with an empty line between them. */
function spaced(blocks: readonly (readonly string[])[]): string[] {
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** `driftwood:arg`, then what it is and where it was found. */
function headLines(image: ImageReport, page: Page): string[] {
  const { paint, width } = page;
  const { os, architecture, variant } = image.platform;
  const platform = [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/');
  const known = platform === 'unknown/unknown' ? [] : [platform];
  const built = image.builder === 'unknown' ? [] : [`built by ${image.builder}`];
  const facts = [image.source, ...known, ...built, shortDigests(image.id)].map((fact) => forTerminal(fact));
  const name = shorten(forTerminal(image.reference), width);
  return [paint.bold(name), paint.dim(shorten(facts.join('  '), width)), ...baseLine(image.base, page)];
}

function closing(report: Report, page: Page): string[][] {
  return report.images.length === 0 ? [] : [summaryLines(report, page)];
}
