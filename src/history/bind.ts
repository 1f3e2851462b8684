import type { ImageMetadata } from '../image.ts';
import { type BoundRun, bindArgs } from './args.ts';
import { exactRun } from './exact.ts';
import { type Line, MAX_DECLARED } from './lines.ts';
import { ArgValues } from './values.ts';

/**
 * Each RUN's args and command, told apart. Read twice: what all RUNs of a first pass have in common tells more of each
 * in the second.
 */
export function bindRuns(metadata: ImageMetadata, lines: readonly Line[]): (BoundRun | undefined)[] {
  const first = new ArgValues();
  bindAll(metadata, lines, first);
  return bindAll(metadata, lines, new ArgValues(first));
}

/** Tells all RUNs' args apart in turn, with what the entries below each of them declare. */
function bindAll(metadata: ImageMetadata, lines: readonly Line[], values: ArgValues): (BoundRun | undefined)[] {
  const declared: string[] = [];
  let doubtful = false;
  return lines.map((line, index) => {
    declare(line, declared, values);
    doubtful ||= line.doubtful === true;
    const run = bindOne(metadata, line, index, declared, values);
    if (run !== undefined) values.saw(run.candidates);
    return run === undefined ? undefined : { ...run, args: values.judged(run.args, doubtful) };
  });
}

function declare({ reading, form, named }: Line, declared: string[], values: ArgValues): void {
  if (reading.instruction !== 'ARG' && reading.instruction !== 'ENV') return;
  for (const { key, value, ambiguous } of named) {
    if (reading.instruction === 'ARG') declared.push(key);
    const exact = form === 'buildkit' && !ambiguous && (value !== '' || reading.instruction === 'ENV');
    values.declare(key, exact ? value : undefined);
  }
}

function bindOne(
  metadata: ImageMetadata,
  line: Line,
  index: number,
  declared: readonly string[],
  values: ArgValues,
): BoundRun | undefined {
  if (line.reading.prefix === undefined) return undefined;
  const exact = exactRun(metadata, index);
  if (exact !== undefined) {
    return { ...exact, candidates: new Map(exact.args.map(({ key, value }) => [key, new Set([value])])) };
  }
  const { form, shells } = line;
  return bindArgs(line.reading.prefix, { form, shells, declared: declared.slice(-MAX_DECLARED), known: values.known });
}
