/** One line on a terminal's standard error that tells how far a scan is. */
import { forTerminal } from '../report/escape.ts';
import { bytes, shorten } from '../report/text.ts';
import type { Progress } from '../scan/index.ts';
import type { Output } from './streams.ts';
import type { Environment } from './values.ts';

export interface ProgressLine {
  show(progress: Progress): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

const MS_BETWEEN = 100;
const ERASE = '\r\u001b[K';

/** Shown to a person in front of a terminal, not in CI, where each update would be a line of its own. */
export function wantsProgress(off: boolean, env: Environment, output: Output): boolean {
  const inCi = (env.CI ?? '') !== '' && env.CI !== 'false' && env.CI !== '0';
  return !off && !inCi && output.isTTY === true && env.TERM !== 'dumb';
}

export function createProgress(output: Output, now: () => number = Date.now): ProgressLine {
  let shownAt = Number.NEGATIVE_INFINITY;
  let visible = false;
  return {
    show(progress) {
      if (now() - shownAt < MS_BETWEEN) return;
      shownAt = now();
      visible = true;
      output.write(`${ERASE}${describeProgress(progress, (output.columns ?? 80) - 1)}`);
    },
    clear() {
      if (visible) output.write(ERASE);
      visible = false;
    },
  };
}

/** `driftwood:arg  120 MiB of 400 MiB (30%)  layer sha256:0f3a…` in at most `width` columns. */
function describeProgress({ image, layer, bytes: read, total }: Progress, width: number): string {
  const share = total === undefined || total === 0 ? '' : ` (${Math.min(100, Math.floor((100 * read) / total))}%)`;
  const amount = total === undefined ? `${bytes(read)} read` : `${bytes(read)} of ${bytes(total)}${share}`;
  const where = layer === undefined ? '' : `  layer ${shorten(forTerminal(layer), 20)}`;
  return shorten(`${shorten(forTerminal(image), 40)}  ${amount}${where}`, width);
}
