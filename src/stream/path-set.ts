/**
 * The paths of a layer, 8 bytes each: membership by a 52-bit hash, sorted on first use. Two of a million paths collide
 * with a chance of about 10⁻⁴, and then a file may be called overwritten that is not; it is reported in either case.
 */
export class PathSet {
  #hashes: Float64Array = new Float64Array(256);
  #length = 0;
  #sorted = true;

  add(path: string): void {
    if (this.#length === this.#hashes.length) this.#grow();
    this.#hashes[this.#length++] = hashOf(path);
    this.#sorted = false;
  }

  has(path: string): boolean {
    if (!this.#sorted) this.#sort();
    const wanted = hashOf(path);
    let low = 0;
    let high = this.#length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const value = this.#hashes[middle]!;
      if (value === wanted) return true;
      if (value < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }

  get size(): number {
    return this.#length;
  }

  /** For a cache or another thread. */
  toHashes(): Float64Array {
    return this.#hashes.slice(0, this.#length);
  }

  static fromHashes(hashes: Float64Array): PathSet {
    const set = new PathSet();
    set.#hashes = hashes.length > 0 ? hashes : new Float64Array(1);
    set.#length = hashes.length;
    set.#sorted = false;
    return set;
  }

  #grow(): void {
    const larger = new Float64Array(this.#hashes.length * 2);
    larger.set(this.#hashes);
    this.#hashes = larger;
  }

  #sort(): void {
    this.#hashes.subarray(0, this.#length).sort();
    this.#sorted = true;
  }
}

/** Two FNV-1a style 32-bit halves, joined to 52 bits. */
function hashOf(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return (a >>> 0) * 0x100000 + ((b >>> 0) & 0xfffff);
}
