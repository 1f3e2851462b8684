import { settledArgs } from './arg-lines.ts';
import { type Line, MAX_DECLARED } from './lines.ts';
import type { ArgsPrefix } from './reading.ts';

/** Reads ambiguous ARG entries of BuildKit by the RUN that follows. */
export function settleArgs(lines: Line[]): Line[] {
  const nextRun = runsAhead(lines);
  const declared: string[] = [];
  return lines.map((line, index) => {
    if (line.reading.instruction !== 'ARG') return line;
    const run = nextRun[index];
    const doubtful = line.form === 'buildkit' && line.named.some((arg) => arg.ambiguous);
    if (!doubtful) return declaring(line, declared);
    if (run === undefined) return declaring({ ...line, doubtful }, declared);
    const after = lines.slice(index + 1, run.at).flatMap((other) => names(other));
    const before = declared.slice(-MAX_DECLARED);
    const named = settledArgs({ body: line.reading.body, before, after }, run.prefix);
    return declaring(named === undefined ? { ...line, doubtful } : { ...line, named }, declared);
  });
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
