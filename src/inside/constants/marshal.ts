/** Python's marshal format, as compiled modules hold. https://github.com/python/cpython/blob/main/Python/marshal.c */
import { StructureFault } from './derived.ts';

/** A code object, as far as constants and the names that they are given go. */
export interface PythonCode {
  readonly code: Buffer;
  readonly constants: readonly PythonValue[];
  readonly names: readonly PythonValue[];
  /** Names of local variables. */
  readonly locals: readonly PythonValue[];
}

/** A text as it lies in the file: few are ever asked for. */
export class PythonText {
  readonly #bytes: Buffer;
  readonly #from: number;
  readonly length: number;
  readonly #encoding: 'latin1' | 'utf8';

  constructor(bytes: Buffer, from: number, length: number, encoding: 'latin1' | 'utf8') {
    this.#bytes = bytes;
    this.#from = from;
    this.length = length;
    this.#encoding = encoding;
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(this.#from, this.#from + this.length);
  }

  toString(): string {
    return this.#bytes.toString(this.#encoding, this.#from, this.#from + this.length);
  }
}

export type PythonValue = PythonText | PythonCode | readonly PythonValue[] | undefined;

export function isCode(value: PythonValue): value is PythonCode {
  return value !== undefined && 'constants' in value;
}

const REFERABLE = 0x80;
const TYPES = Array.from({ length: REFERABLE }, (_, code) => String.fromCharCode(code));
const DEEPEST = 100;

/** Where a code object's parts stand, by version: fields that are numbers, and the order of the objects. */
export interface CodeLayout {
  /** 32-bit numbers before the code. */
  readonly numbers: number;
  /** Whether locals are told with cells (3.11 and later) or in tuples of their own. */
  readonly isJoined: boolean;
}

export class Unmarshal {
  readonly #bytes: Buffer;
  readonly #layout: CodeLayout;
  readonly #refs: PythonValue[] = [];
  /** Python 2 refers to strings that it interned. */
  readonly #interned: PythonText[] = [];
  #at: number;

  constructor(bytes: Buffer, at: number, layout: CodeLayout) {
    this.#bytes = bytes;
    this.#at = at;
    this.#layout = layout;
  }

  /** Reads the next object. Throws `StructureFault`. */
  read(depth = 0): PythonValue {
    if (depth > DEEPEST) throw new StructureFault();
    const byte = this.#byte();
    const slot = (byte & REFERABLE) === 0 ? -1 : this.#refs.push(undefined) - 1;
    const value = this.#value(TYPES[byte & 0x7f]!, depth);
    if (slot >= 0) this.#refs[slot] = value;
    return value;
  }

  #value(type: string, depth: number): PythonValue {
    switch (type) {
      case '0':
      case 'N':
      case 'F':
      case 'T':
      case 'S':
      case '.':
        return undefined;
      case 'i':
        return this.#pass(4);
      case 'I':
      case 'g':
        return this.#pass(8);
      case 'y':
        return this.#pass(16);
      case 'f':
        return this.#pass(this.#byte());
      case 'x':
        this.#pass(this.#byte());
        return this.#pass(this.#byte());
      case 'l':
        return this.#pass(Math.abs(this.#int()) * 2);
      case 's':
        return this.#text(this.#int(), 'latin1');
      case 'a':
      case 'A':
        return this.#text(this.#int(), 'latin1');
      case 'z':
      case 'Z':
        return this.#text(this.#byte(), 'latin1');
      case 'u':
        return this.#text(this.#int(), 'utf8');
      case 't': {
        const text = this.#text(this.#int(), 'utf8');
        this.#interned.push(text);
        return text;
      }
      case 'R':
        return this.#interned[this.#int()];
      case 'r':
        return this.#refs[this.#int()];
      case '(':
      case '[':
      case '<':
      case '>':
        return this.#values(this.#int(), depth);
      case ')':
        return this.#values(this.#byte(), depth);
      case '{':
        return this.#pairs(depth);
      case ':':
        return this.#values(3, depth);
      case 'c':
        return this.#code(depth);
      default:
        throw new StructureFault();
    }
  }

  #values(count: number, depth: number): PythonValue[] {
    if (count < 0 || count > this.#bytes.length - this.#at) throw new StructureFault();
    const out: PythonValue[] = [];
    for (let i = 0; i < count; i++) out.push(this.read(depth + 1));
    return out;
  }

  /** Ends at a NULL in the place of a key. */
  #pairs(depth: number): PythonValue[] {
    const out: PythonValue[] = [];
    while (this.#bytes[this.#at] !== 0x30) out.push(this.read(depth + 1), this.read(depth + 1));
    this.#at++;
    return out;
  }

  #code(depth: number): PythonCode {
    const { numbers, isJoined } = this.#layout;
    this.#pass(numbers * 4);
    const code = this.#codeBytes(depth);
    const constants = listOf(this.read(depth + 1));
    const names = listOf(this.read(depth + 1));
    const locals = listOf(this.read(depth + 1));
    // Kinds of locals; or names of free and of cell variables.
    this.read(depth + 1);
    if (!isJoined) this.read(depth + 1);
    // Its file, its name, and its full name.
    for (let i = 0; i < (isJoined ? 3 : 2); i++) this.read(depth + 1);
    this.#pass(4);
    // Lines, and exceptions.
    for (let i = 0; i < (isJoined ? 2 : 1); i++) this.read(depth + 1);
    return { code, constants, names, locals };
  }

  #codeBytes(depth: number): Buffer {
    const value = this.read(depth + 1);
    if (!(value instanceof PythonText)) throw new StructureFault();
    return value.bytes;
  }

  #text(length: number, encoding: 'latin1' | 'utf8'): PythonText {
    const from = this.#at;
    this.#pass(length);
    return new PythonText(this.#bytes, from, length, encoding);
  }

  #pass(count: number): undefined {
    if (count < 0 || this.#at + count > this.#bytes.length) throw new StructureFault();
    this.#at += count;
    return undefined;
  }

  #byte(): number {
    this.#pass(1);
    return this.#bytes[this.#at - 1]!;
  }

  #int(): number {
    this.#pass(4);
    return this.#bytes.readInt32LE(this.#at - 4);
  }
}

function listOf(value: PythonValue): readonly PythonValue[] {
  return Array.isArray(value) ? value : [];
}
