/** Compiled Java classes: constants of fields, and texts that are assigned to a field or passed to a setter. */
import { derived, StructureFault } from './derived.ts';
import { type NamedConstant, sourceOf } from './named-constant.ts';

/** A `.class`. https://docs.oracle.com/javase/specs/jvms/se21/html/jvms-4.html */
export const javaClass = derived((bytes, path) => {
  const name = /([^/!]+)\.class$/.exec(path)?.[1] ?? 'Class';
  return [{ name: `${name}.java`, text: sourceOf(new ClassReader(bytes).constants()) }];
});

/** Bytes of the entries of the constant pool by their tags, where those are always the same. */
const SIZES: Readonly<Record<number, number>> = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2,
};
const UTF8 = 1;
const LONG = 5;
const DOUBLE = 6;
const STRING = 8;
const LDC = 0x12;
const LDC_WIDE = 0x13;
const PUT_STATIC = 0xb3;
const PUT_FIELD = 0xb5;
const INVOKES: ReadonlySet<number> = new Set([0xb6, 0xb7, 0xb8, 0xb9]);

class ClassReader {
  readonly #bytes: Buffer;
  /** Where the entries of the constant pool begin, behind their tags. */
  readonly #entries: number[] = [];
  #at = 8;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  constants(): NamedConstant[] {
    this.#readPool();
    if (!this.#entries.some((at) => at !== undefined && this.#bytes[at - 1] === STRING)) return [];
    this.#at += 6;
    this.#at += 2 + this.#bytes.readUInt16BE(this.#at) * 2;
    const out: NamedConstant[] = [];
    this.#readMembers((name, attribute, from) => {
      const value = attribute === 'ConstantValue' ? this.#string(this.#bytes.readUInt16BE(from)) : undefined;
      if (value !== undefined) out.push({ name, value });
    });
    this.#readMembers((_, attribute, from, to) => {
      if (attribute === 'Code')
        out.push(...this.#inCode(from + 8, Math.min(to, from + 8 + this.#bytes.readUInt32BE(from + 4))));
    });
    return out;
  }

  #readPool(): void {
    const count = this.#u2();
    for (let i = 1; i < count; i++) {
      const tag = this.#bytes.readUInt8(this.#at++);
      this.#entries[i] = this.#at;
      const size = tag === UTF8 ? 2 + this.#bytes.readUInt16BE(this.#at) : SIZES[tag];
      if (size === undefined) throw new StructureFault();
      this.#at += size;
      // Numbers of eight bytes count twice.
      if (tag === LONG || tag === DOUBLE) i++;
    }
  }

  /** Fields or methods with their attributes. */
  #readMembers(tell: (name: string, attribute: string, from: number, to: number) => void): void {
    for (let members = this.#u2(); members > 0; members--) {
      const name = this.#text(this.#bytes.readUInt16BE(this.#at + 2));
      this.#at += 6;
      for (let attributes = this.#u2(); attributes > 0; attributes--) {
        const attribute = this.#text(this.#u2());
        const length = this.#bytes.readUInt32BE(this.#at);
        const from = this.#at + 4;
        this.#at = from + length;
        tell(name, attribute, from, this.#at);
      }
    }
  }

  /** A text that is loaded and at once put into a field, passed to `setName`, or passed behind a text that names it. */
  *#inCode(from: number, to: number): Generator<NamedConstant> {
    let [before, beforeEnd] = ['', 0];
    for (let at = from; at + 5 <= to; at++) {
      const isWide = this.#bytes[at] === LDC_WIDE;
      if (!isWide && this.#bytes[at] !== LDC) continue;
      const next = at + (isWide ? 3 : 2);
      const op = this.#bytes[next]!;
      const value = this.#string(isWide ? this.#bytes.readUInt16BE(at + 1) : this.#bytes.readUInt8(at + 1));
      if (value === undefined) continue;
      const isCall = INVOKES.has(op);
      if (isCall && beforeEnd === at) yield { name: before, value };
      const isUsed = isCall || op === PUT_STATIC || op === PUT_FIELD;
      const member = isUsed ? this.#memberName(this.#bytes.readUInt16BE(next + 1)) : undefined;
      const name = isCall ? /^(?:set|with)([A-Z]\w*)$/.exec(member ?? '')?.[1] : member;
      if (name !== undefined) yield { name, value };
      [before, beforeEnd] = [value, next];
    }
  }

  /** The name in a reference to a field or method. */
  #memberName(index: number): string | undefined {
    const at = this.#entries[index];
    if (at === undefined || ![9, 10, 11].includes(this.#bytes[at - 1]!)) return undefined;
    const pair = this.#entries[this.#bytes.readUInt16BE(at + 2)];
    return pair === undefined ? undefined : this.#text(this.#bytes.readUInt16BE(pair));
  }

  #string(index: number): string | undefined {
    const at = this.#entries[index];
    return at === undefined || this.#bytes[at - 1] !== STRING ? undefined : this.#text(this.#bytes.readUInt16BE(at));
  }

  #text(index: number): string {
    const at = this.#entries[index];
    if (at === undefined || this.#bytes[at - 1] !== UTF8) return '';
    return this.#bytes.toString('utf8', at + 2, at + 2 + this.#bytes.readUInt16BE(at));
  }

  #u2(): number {
    this.#at += 2;
    return this.#bytes.readUInt16BE(this.#at - 2);
  }
}
