/** One line of a diff: kept, taken out, or put in. */
interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

const CONTEXT = 3;

/** A unified diff, as `patch -p1` takes it; empty where nothing differs. */
export function unifiedDiff(before: string, after: string, path: string): string {
  if (before === after) return '';
  const lines = compare(split(before), split(after));
  const hunks = hunksOf(lines).map((hunk) => render(lines, hunk));
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

function split(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else lines.push(`${lines.pop()}\n\\ No newline at end of file`);
  return lines;
}

/** The shortest edit by the longest common subsequence of the lines between equal head and tail. */
function compare(a: readonly string[], b: readonly string[]): Line[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const keep = (text: string): Line => ({ mark: ' ', text });
  return [
    ...a.slice(0, head).map(keep),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(keep),
  ];
}

/** Beyond this many pairs of lines the middle is replaced as a whole. */
const MAX_PAIRS = 4_000_000;

function middle(a: readonly string[], b: readonly string[]): Line[] {
  const out: Line[] = [];
  const common = a.length * b.length > MAX_PAIRS ? undefined : lengths(a, b);
  const width = b.length + 1;
  let i = 0;
  let j = 0;
  while (common !== undefined && i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      out.push({ mark: ' ', text: a[i]! });
      i++;
      j++;
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) out.push({ mark: '-', text: a[i++]! });
    else out.push({ mark: '+', text: b[j++]! });
  }
  for (; i < a.length; i++) out.push({ mark: '-', text: a[i]! });
  for (; j < b.length; j++) out.push({ mark: '+', text: b[j]! });
  return out;
}

/** Length of the longest common subsequence of `a` from i and `b` from j, at i * (b.length + 1) + j. */
function lengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const out = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      out[i * width + j] =
        a[i] === b[j]
          ? out[(i + 1) * width + j + 1]! + 1
          : Math.max(out[(i + 1) * width + j]!, out[i * width + j + 1]!);
    }
  }
  return out;
}

/** Ranges of lines around changes, those that meet joined. */
function hunksOf(lines: readonly Line[]): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  for (const [index, { mark }] of lines.entries()) {
    if (mark === ' ') continue;
    const start = Math.max(0, index - CONTEXT);
    const end = Math.min(lines.length, index + CONTEXT + 1);
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else out.push({ start, end });
  }
  return out;
}

function render(lines: readonly Line[], { start, end }: { start: number; end: number }): string {
  const before = lines.slice(0, start);
  const hunk = lines.slice(start, end);
  const range = (mark: '-' | '+') => {
    const count = (list: readonly Line[]) => list.filter((line) => line.mark === ' ' || line.mark === mark).length;
    const length = count(hunk);
    return `${count(before) + (length === 0 ? 0 : 1)}${length === 1 ? '' : `,${length}`}`;
  };
  return `@@ -${range('-')} +${range('+')} @@\n${hunk.map(({ mark, text }) => `${mark}${text}\n`).join('')}`;
}
