import type { Position } from '../../dockerfile/index.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text that is changed in several places at once; all places are those of the text as it was. */
export class Source {
  readonly text: string;
  readonly eol: string;
  readonly #starts: number[] = [0];
  readonly #edits: Edit[] = [];

  constructor(text: string) {
    this.text = text;
    this.eol = text.includes('\r\n') ? '\r\n' : '\n';
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  offsetOf({ line, column }: Position): number {
    return (this.#starts[line - 1] ?? this.text.length) + column - 1;
  }

  /** Line, from 1, of an offset. */
  lineOf(offset: number): number {
    const after = this.#starts.findIndex((start) => start > offset);
    return after < 0 ? this.#starts.length : after;
  }

  /** A line's text without its end. */
  line(number: number): string {
    const start = this.#starts[number - 1] ?? this.text.length;
    return this.text.slice(start, this.#starts[number] ?? this.text.length).replace(/\r?\n$/, '');
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text: text.replaceAll('\n', this.eol) });
  }

  insert(at: Position, text: string): void {
    const offset = this.offsetOf(at);
    this.replace(offset, offset, text);
  }

  /** Takes whole lines out, and one of the empty lines that would then stand together. */
  remove(first: number, last: number): void {
    const blankBefore = first === 1 || this.line(first - 1).trim() === '';
    const blankAfter = last < this.#starts.length && this.line(last + 1).trim() === '';
    const end = blankBefore && blankAfter ? last + 1 : last;
    this.replace(this.offsetOf({ line: first, column: 1 }), this.offsetOf({ line: end + 1, column: 1 }), '');
  }

  /** The text with all changes. Of overlapping ones the first given holds. */
  toString(): string {
    const edits = this.#edits.map((edit, order) => ({ ...edit, order }));
    edits.sort((a, b) => a.start - b.start || a.order - b.order);
    let out = '';
    let at = 0;
    for (const { start, end, text } of edits) {
      if (start < at) continue;
      out += this.text.slice(at, start) + text;
      at = end;
    }
    return out + this.text.slice(at);
  }
}
