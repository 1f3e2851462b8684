/** How V8 runs in this process. A matter of the program: the library leaves its host alone. */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Percent by which a heap may grow before garbage is looked for. Matches are few; what grows is garbage nearly all of it. */
const HEAP_GROWTH = 40;
/** Bytecodes run by a function before it is compiled: six times the default, which had V8 compile a sixth of the time. */
const COMPILE_AFTER = 400_000;
/** V8 of Node 20. Later ones decide otherwise, and complain of the flag. */
const OLD_V8 = /^11\./;
/** Bytes of this thread's heap for what lives shortly: more would only keep garbage longer. */
const YOUNG_BYTES = 4 << 20;
const LOOK_MS = 50;

/** Keeps the heaps of this process small, those of its threads too, until the function that it gives is called. */
export function tuneV8(): () => void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  if (OLD_V8.test(process.versions.v8)) setFlagsFromString(`--interrupt-budget=${COMPILE_AFTER}`);
  // Set over and over: V8 goes back to its default whenever a thread is started.
  const timer = setInterval(stopGrowing, LOOK_MS).unref();
  return () => clearInterval(timer);
}

/** There is no limit that could be set once a heap is there, only how fast it grows. */
function stopGrowing(): void {
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  if (young !== undefined && young.space_size >= YOUNG_BYTES) setFlagsFromString('--semi-space-growth-factor=1');
}
