/** Finds stretches of the bytes that base64, hex and escapes are written with. */

/** The first run of at least `least` bytes in [from, to) of a memory, or `to`. */
type Find = (from: number, to: number, least: number) => number;

/** Memories that have a faster way; slabs of the prefilter in WebAssembly lie in them. */
const faster = new WeakMap<ArrayBufferLike, Find>();

const IN_RUN = new Uint8Array(256);
for (const c of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_%\\') IN_RUN[c.charCodeAt(0)] = 1;

export function findFasterIn(memory: ArrayBufferLike, find: Find): void {
  faster.set(memory, find);
}

/** Where in [from, to) the first run of at least `least` (more than 16) such bytes begins; `to` when there is none. */
export function nextEncodedRun(bytes: Uint8Array, from: number, to: number, least: number): number {
  const find = faster.get(bytes.buffer);
  if (find !== undefined) return find(bytes.byteOffset + from, bytes.byteOffset + to, least) - bytes.byteOffset;
  let run = 0;
  for (let at = from; at < to; at++) {
    run = IN_RUN[bytes[at]!] === 1 ? run + 1 : 0;
    if (run >= least) return at + 1 - run;
  }
  return to;
}

/** The end of the run that goes on at `at`. */
export function endOfEncodedRun(bytes: Uint8Array, at: number, limit: number): number {
  let end = at;
  while (end < limit && IN_RUN[bytes[end]!] === 1) end++;
  return end;
}
