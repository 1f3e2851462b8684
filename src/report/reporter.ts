import type { Finding, Report } from '../finding.ts';

/** What a proof of absence looked for: its secrets by name, and the forms of each. */
export interface Proved {
  readonly ids: readonly string[];
  readonly forms: readonly string[];
}

export interface ReportOptions {
  readonly color: boolean;
  /** Columns to fill. */
  readonly width: number;
  /** Also tell why each finding has its confidence. */
  readonly explain?: boolean;
  /** There when the report is a proof: only given secrets were looked for. */
  readonly proved?: Proved;
  /** The raw value of a finding. Only there when the user asked to see raw values; only the table shows them. */
  readonly rawValue?: (finding: Finding) => string | undefined;
}

/** Turns a report into text. Pure; a report holds no raw secret, by type. */
export type Reporter = (report: Report, options: ReportOptions) => string;
