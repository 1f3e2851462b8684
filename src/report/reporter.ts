import type { Report } from '../finding.ts';

export interface ReportOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Turns a report into text. Pure; sees no raw secret, by type. */
export type Reporter = (report: Report, options: ReportOptions) => string;
