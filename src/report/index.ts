/** The report formats by name. */
import { json } from './json.ts';
import type { ReporterName } from './names.ts';
import type { Reporter } from './reporter.ts';
import { table } from './table.ts';

export type { ReporterName } from './names.ts';
export type { Reporter, ReportOptions } from './reporter.ts';

export const reporters: Readonly<Record<ReporterName, Reporter>> = { table, json };
