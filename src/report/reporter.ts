import type { Finding, Report } from '../finding.ts';

export interface ReportOptions {
  readonly color: boolean;
  /** Columns to fill. */
  readonly width: number;
  /** Also tell why each finding has its confidence. */
  readonly explain?: boolean;
  /** The raw value of a finding. Only there when the user asked to see raw values; only the table shows them. */
  readonly rawValue?: (finding: Finding) => string | undefined;
}

/** Turns a report into text. Pure; a report holds no raw secret, by type. */
export type Reporter = (report: Report, options: ReportOptions) => string;
