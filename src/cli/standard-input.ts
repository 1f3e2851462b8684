import { UsageError } from '../errors.ts';
import type { Streams } from './streams.ts';

/** Throws `UsageError` where standard input was named as an image and can be none: a terminal, or read already. */
export function checkStandardInput(operands: readonly string[], { stdin }: Streams): void {
  const times = operands.filter((word) => word === '-').length;
  if (times === 0) return;
  if (times > 1) throw new UsageError('Standard input (-) can be read only once. Name it once.');
  if (stdin.isTTY === true) {
    throw new UsageError(
      'Standard input (-) is a terminal. Send a saved image into it: docker save IMAGE | buildleaks scan -',
    );
  }
}
