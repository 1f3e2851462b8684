/** Applies git's deltas: copies of the base's parts, and what is new. https://git-scm.com/docs/pack-format#_deltified_representation */

/** The object that `delta` makes of `base`, or undefined when the two do not go together. `limit`: bytes of it at the most. */
export function applyDelta(base: Buffer, delta: Buffer, limit: number): Buffer | undefined {
  const [baseSize, first] = sizeAt(delta, 0);
  const [size, start] = sizeAt(delta, first);
  if (baseSize !== base.length || size > limit) return undefined;
  const out = Buffer.allocUnsafe(size);
  let [at, to] = [start, 0];
  while (at < delta.length) {
    const code = delta[at++]!;
    const isCopy = code >= 0x80;
    const [from, length, next] = isCopy ? copyAt(delta, at, code) : [at, code, at + code];
    const source = isCopy ? base : delta;
    if (length === 0 || from + length > source.length || to + length > size) return undefined;
    source.copy(out, to, from, from + length);
    to += length;
    at = next;
  }
  return to === size ? out : undefined;
}

/** Bits of the code tell which bytes of the offset and the length follow; the others are zero. */
function copyAt(delta: Buffer, start: number, code: number): [from: number, length: number, next: number] {
  let [at, from, length] = [start, 0, 0];
  for (let i = 0; i < 4; i++) if (code & (1 << i)) from += (delta[at++] ?? 0) * 2 ** (8 * i);
  for (let i = 0; i < 3; i++) if (code & (16 << i)) length += (delta[at++] ?? 0) << (8 * i);
  return [from, length === 0 ? 0x10000 : length, at];
}

function sizeAt(delta: Buffer, start: number): [size: number, next: number] {
  let size = 0;
  for (let at = start, scale = 1; ; at++, scale *= 128) {
    const byte = delta[at] ?? 0;
    size += (byte & 0x7f) * scale;
    if (byte < 0x80) return [size, at + 1];
  }
}
