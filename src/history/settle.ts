import { settledArgs } from './arg-lines.ts';
import { type Line, MAX_DECLARED } from './lines.ts';
import type { ArgsPrefix } from './reading.ts';
import type { Named } from './step.ts';

/**
 * Reads ambiguous ARG entries of BuildKit by the RUN that follows. Where the names of one cannot be told, nothing that rests
 * on them is sure.
 */
export function settleArgs(lines: Line[]): Line[] {
  const nextRun = runsAhead(lines);
  const declared: string[] = [];
  let guessed = false;
  return lines.map((line, index) => {
    if (line.reading.instruction !== 'ARG') return line;
    const run = nextRun[index];
    const doubtful = line.form === 'buildkit' && line.named.some((arg) => arg.ambiguous);
    if (!doubtful) return declaring(line, declared);
    const before = declared.slice(-MAX_DECLARED);
    const after = run === undefined ? [] : lines.slice(index + 1, run.at).flatMap((other) => names(other));
    const named = run === undefined ? undefined : settledArgs({ body: line.reading.body, before, after }, run.prefix);
    if (named !== undefined && !guessed) return declaring({ ...line, named }, declared);
    guessed = true;
    return declaring({ ...line, doubtful, named: (named ?? line.named).map(unsure) }, declared);
  });
}

function unsure(named: Named): Named {
  return { ...named, ambiguous: true };
}

function names({ reading, named }: Line): string[] {
  return reading.instruction === 'ARG' ? named.map((arg) => arg.key) : [];
}

function declaring(line: Line, declared: string[]): Line {
  declared.push(...names(line));
  return line;
}

/** For each line the next RUN with args, if it comes before too much else. */
function runsAhead(lines: readonly Line[]): ({ at: number; prefix: ArgsPrefix } | undefined)[] {
  const out = new Array<{ at: number; prefix: ArgsPrefix } | undefined>(lines.length);
  let next: { at: number; prefix: ArgsPrefix } | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    out[index] = next !== undefined && next.at - index < MAX_DECLARED ? next : undefined;
    const { prefix } = lines[index]!.reading;
    if (prefix !== undefined) next = { at: index, prefix };
  }
  return out;
}
