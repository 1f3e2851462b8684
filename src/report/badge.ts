import type { Severity } from '../finding.ts';
import type { Page } from './table/page.ts';

/** ` HIGH ` in its colour. */
export function badge(severity: Severity, { paint }: Pick<Page, 'paint'>): string {
  const text = ` ${severity.toUpperCase()} `;
  switch (severity) {
    case 'critical':
      return paint.bgRed(paint.white(paint.bold(text)));
    case 'high':
      return paint.red(paint.bold(text));
    case 'medium':
      return paint.yellow(paint.bold(text));
    case 'low':
      return paint.cyan(text);
    case 'info':
      return paint.dim(text);
  }
}
