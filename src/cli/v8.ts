/** How V8 runs in this process. A matter of the program: the library leaves its host alone. */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Percent by which a heap may grow before garbage is looked for. Matches are few; what grows is garbage nearly all of it. */
const HEAP_GROWTH = 40;
/** Bytecodes run by a function before it is compiled: six times the default, which had V8 compile a sixth of the time. */
const COMPILE_AFTER = 400_000;
/** V8 of Node 20. Later ones decide otherwise, and complain of the flag. */
const OLD_V8 = /^11\./;
/** Bytes of this thread's heap for what lives shortly: more would only keep garbage longer. */
const YOUNG_BYTES = 4 << 20;
const LOOK_MS = 50;
/** Bytes that come before garbage is looked for among what is young. */
const SWEEP_AFTER = 256 << 10;

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

/**
 * To be told how many bytes came so far: lets go of the buffers that a connection brought them in while they are young. V8 counts
 * those that grew old against its small heap, and would look through all of that every few megabytes.
 */
export function sweeper(): (bytes: number) => void {
  let swept = 0;
  let collect: ((how: { type: 'minor' }) => void) | undefined;
  return (bytes) => {
    if (bytes >= swept && bytes < swept + SWEEP_AFTER) return;
    swept = bytes;
    collect ??= collector();
    collect({ type: 'minor' });
  };
}

function collector(): (how: { type: 'minor' }) => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as (how: { type: 'minor' }) => void;
}
