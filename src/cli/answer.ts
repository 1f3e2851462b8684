import { UsageError } from '../errors.ts';
import type { ReporterName } from '../report/index.ts';
import { openReport } from './output.ts';
import type { Output } from './streams.ts';

/** What a command says that is no report on images. */
export interface Answer {
  /** What the json form holds. */
  readonly data: unknown;
  readonly text: string;
}

/** Writes an answer in the form and to the place that were asked for. Throws `UsageError` for a form that only reports have. */
export async function writeAnswer(
  { data, text }: Answer,
  { format, output }: { readonly format: ReporterName; readonly output: string },
  stdout: Output,
): Promise<void> {
  if (format !== 'table' && format !== 'json') {
    throw new UsageError(`--format ${format} is for reports on images; here there are table and json.`);
  }
  const file = await openReport(output, stdout);
  try {
    await file.write(format === 'json' ? `${JSON.stringify(data, undefined, 2)}\n` : text);
  } finally {
    await file.close();
  }
}
