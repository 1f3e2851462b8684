/**
 * Writes a pattern of RE2's syntax, as Go takes it, as one of JavaScript's that finds the same. The text to search is bytes,
 * one character each. https://github.com/google/re2/wiki/Syntax
 */
import { classOf, literalOf, perlSet, posixSet, type Range } from './re2-class.ts';

/** The pattern has no counterpart in JavaScript, or none that is known here. */
export class Untranslatable extends Error {}

interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly U: boolean;
}

/** The pattern without flags of its own. Groups are numbered as before; names are left out. Throws `Untranslatable`. */
export function toJavaScript(pattern: string): string {
  const translator = new Translator(pattern);
  return translator.translate();
}

const CONTROLS: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
const ASSERTIONS: Readonly<Record<string, string>> = { A: '^', z: '$', b: '\\b', B: '\\B' };

class Translator {
  readonly #text: string;
  #at = 0;
  #flags: Flags = { i: false, m: false, s: false, U: false };
  readonly #outer: Flags[] = [];
  readonly #out: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  translate(): string {
    while (this.#at < this.#text.length) this.#piece();
    if (this.#outer.length > 0) throw new Untranslatable('a group is not closed');
    return this.#out.join('');
  }

  #piece(): void {
    const group = this.#take(/\(\?P?<\w+>|\((?!\?)/y);
    if (group !== undefined) this.#open('(');
    else if (this.#text.startsWith('(?', this.#at)) this.#flagged();
    else if (this.#take(/\)/y) !== undefined) this.#close();
    else if (this.#take(/\|/y) !== undefined) this.#out.push('|');
    else this.#atom();
  }

  #open(opening: string): void {
    this.#outer.push(this.#flags);
    this.#out.push(opening);
  }

  #close(): void {
    const outer = this.#outer.pop();
    if (outer === undefined) throw new Untranslatable('a group is closed that was not opened');
    this.#flags = outer;
    this.#out.push(`)${this.#quantifier()}`);
  }

  /** `(?i)` holds to the end of its group, `(?i:…)` for a group of its own. */
  #flagged(): void {
    const [, on = '', off = '', end] =
      /^\(\?([imsU]*)(?:-([imsU]+))?([:)])/.exec(this.#text.slice(this.#at, this.#at + 24)) ?? [];
    if (end === undefined) throw new Untranslatable('a group of a kind that is not known');
    this.#at = this.#text.indexOf(end, this.#at) + 1;
    if (end === ':') this.#open('(?:');
    const has = (flag: keyof Flags) => (on.includes(flag) || this.#flags[flag]) && !off.includes(flag);
    this.#flags = { i: has('i'), m: has('m'), s: has('s'), U: has('U') };
  }

  #atom(): void {
    const literal = this.#take(/\\Q[\s\S]*?(?:\\E|$)/y);
    if (literal !== undefined) this.#quoted(literal.slice(2).replace(/\\E$/, ''));
    else this.#out.push(this.#unit() + this.#quantifier());
  }

  #quoted(text: string): void {
    for (let i = 0; i < text.length; i++) this.#out.push(literalOf(text.charCodeAt(i), this.#flags.i));
    this.#out.push(this.#quantifier());
  }

  #unit(): string {
    const { i, m, s } = this.#flags;
    const char = this.#text[this.#at]!;
    if (char === '\\') return this.#escape();
    if (char === '[') return this.#class();
    if ('*+?'.includes(char)) throw new Untranslatable('there is nothing to repeat');
    this.#at++;
    if (char === '.') return s ? '[\\x00-\\uffff]' : '[^\\x0a]';
    if (char === '^') return m ? '(?<![^\\x0a])' : '^';
    if (char === '$') return m ? '(?![^\\x0a])' : '$';
    return literalOf(char.charCodeAt(0), i);
  }

  #escape(): string {
    const { i } = this.#flags;
    const letter = this.#text[this.#at + 1] ?? '';
    if (Object.hasOwn(ASSERTIONS, letter)) {
      this.#at += 2;
      return ASSERTIONS[letter]!;
    }
    const set = this.#perl();
    return set === undefined ? literalOf(this.#escapedChar(), i) : classOf(set, { fold: false, negate: false });
  }

  #perl(): readonly Range[] | undefined {
    const set = this.#text[this.#at] === '\\' ? perlSet(this.#text[this.#at + 1] ?? '') : undefined;
    if (set !== undefined) this.#at += 2;
    return set;
  }

  /** One character, however it is written. */
  #escapedChar(): number {
    const number = this.#take(/\\(?:x[\da-f]{2}|x\{[\da-f]+\}|0[0-7]{0,2}|[1-7][0-7]{2})/iy);
    if (number !== undefined) return charOf(number);
    const letter = this.#text[this.#at + 1] ?? '';
    const control = CONTROLS[letter];
    if (control === undefined && /^[A-Za-z0-9]?$/.test(letter)) throw new Untranslatable(`\\${letter} is not known`);
    this.#at += 2;
    return control ?? letter.charCodeAt(0);
  }

  #class(): string {
    const negate = this.#take(/\[\^?/y) === '[^';
    const ranges: Range[] = [];
    for (let first = true; first || this.#text[this.#at] !== ']'; first = false) {
      if (this.#at >= this.#text.length) throw new Untranslatable('a class is not closed');
      ranges.push(...this.#classItem());
    }
    this.#at++;
    return classOf(ranges, { fold: this.#flags.i, negate });
  }

  #classItem(): readonly Range[] {
    const posix = this.#take(/\[:\^?[a-z]+:\]/y);
    if (posix !== undefined) return posixSet(posix.slice(2, -2)) ?? unknownClass(posix);
    const perl = this.#perl();
    if (perl !== undefined) return perl;
    const from = this.#classChar();
    if (this.#take(/-(?!\])/y) === undefined) return [[from, from]];
    const to = this.#classChar();
    if (to < from) throw new Untranslatable('a range goes backwards');
    return [[from, to]];
  }

  #classChar(): number {
    return this.#text[this.#at] === '\\' ? this.#escapedChar() : this.#text.charCodeAt(this.#at++);
  }

  /** `{` begins one only where what follows makes it one. */
  #quantifier(): string {
    const quantifier = this.#take(/[*+?]|\{\d+(?:,\d*)?\}/y);
    if (quantifier === undefined) return '';
    const isLazy = (this.#take(/\?/y) !== undefined) !== this.#flags.U;
    if (this.#take(/[*+?]/y) !== undefined) throw new Untranslatable('a repetition is repeated');
    return isLazy ? `${quantifier}?` : quantifier;
  }

  #take(token: RegExp): string | undefined {
    token.lastIndex = this.#at;
    const text = token.exec(this.#text)?.[0];
    this.#at += text?.length ?? 0;
    return text;
  }
}

function charOf(written: string): number {
  const isHex = written[1] === 'x';
  const char = Number.parseInt(written.slice(isHex ? 2 : 1).replace(/[{}]/g, ''), isHex ? 16 : 8);
  if (char > 0xff) throw new Untranslatable('a character that no byte is');
  return char;
}

function unknownClass(name: string): never {
  throw new Untranslatable(`${name} is not known`);
}
