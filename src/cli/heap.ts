import { setFlagsFromString } from 'node:v8';

/** Percent by which a heap may grow before garbage is looked for. Matches are few; what grows is garbage nearly all of it. */
const HEAP_GROWTH = 40;

/** Keeps the heaps of this process small, those of its threads too. A matter of the program: the library leaves its host alone. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
}
