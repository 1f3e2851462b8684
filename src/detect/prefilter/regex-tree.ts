/** Regular expressions as far as the prefilter understands them: a tree of byte sets. What it does not understand throws. */
import { type ByteSet, charSet, complement, setOfBytes } from './byte-set.ts';

export type Tree =
  | { readonly kind: 'set'; readonly set: ByteSet }
  /** An assertion. `before`: one of these must stand before, or the text begins. */
  | { readonly kind: 'assertion'; readonly before?: readonly (readonly ByteSet[])[] }
  | { readonly kind: 'sequence'; readonly items: readonly Tree[] }
  | { readonly kind: 'choice'; readonly items: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly item: Tree; readonly min: number; readonly max: number };

const notWord = charSet(/\W/);
/** Ways for what stands before that are worth telling apart. */
const MOST_WAYS = 16;

export function parseRegex(pattern: RegExp): Tree {
  if (pattern.flags.includes('v')) throw new SyntaxError('set notation');
  const parser = new Parser(pattern.source, pattern.flags.replace(/[gydm]/g, ''));
  return parser.parse();
}

const QUANTIFIER = /[*+?]\??|\{\d+(?:,\d*)?\}\??/y;
const GROUP = /\((?:\?:|\?<[A-Za-z_]\w*>|(?!\?))/y;
const LOOKAROUND = /\(\?<?[=!]/y;
const ATOM = /\[(?:\\.|[^\]\\])*\]|\\(?:x[\da-f]{2}|u[\da-f]{4}|c[a-z]|[^xucpPkb1-9]|b)|[^\\[()|*+?{}^$]|[{}](?!\d)/iy;

class Parser {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  parse(): Tree {
    const tree = this.#choice();
    if (this.#at < this.#source.length) throw new SyntaxError('unbalanced');
    return tree;
  }

  #choice(): Tree {
    const items = [this.#sequence()];
    while (this.#take(/\|/y) !== undefined) items.push(this.#sequence());
    return items.length === 1 ? items[0]! : { kind: 'choice', items };
  }

  #sequence(): Tree {
    const items: Tree[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!)) items.push(this.#quantified());
    return { kind: 'sequence', items };
  }

  #quantified(): Tree {
    const item = this.#item();
    const quantifier = this.#take(QUANTIFIER);
    if (quantifier === undefined) return item;
    const [min, max] = boundsOf(quantifier);
    return { kind: 'repeat', item, min, max };
  }

  #item(): Tree {
    const lookaround = this.#take(LOOKAROUND);
    if (lookaround !== undefined) return this.#assertion(lookaround);
    if (this.#take(GROUP) !== undefined) return this.#closed();
    if (this.#take(/\^|\$|\\B/y) !== undefined) return { kind: 'assertion' };
    if (this.#take(/\\b/y) !== undefined) return { kind: 'assertion', before: [[notWord]] };
    const atom = this.#take(ATOM);
    if (atom === undefined) throw new SyntaxError(`not understood at ${this.#at}`);
    return { kind: 'set', set: setOf(atom, this.#flags) };
  }

  #assertion(opening: string): Tree {
    const ways = fixedWays(this.#closed());
    if (ways === undefined || ways.length > MOST_WAYS) return { kind: 'assertion' };
    if (opening === '(?<=') return { kind: 'assertion', before: ways };
    const isOneSet = ways.length === 1 && ways[0]!.length === 1;
    return opening === '(?<!' && isOneSet
      ? { kind: 'assertion', before: [[complement(ways[0]![0]!)]] }
      : { kind: 'assertion' };
  }

  #closed(): Tree {
    const tree = this.#choice();
    if (this.#take(/\)/y) === undefined) throw new SyntaxError('unbalanced');
    return tree;
  }

  #take(token: RegExp): string | undefined {
    token.lastIndex = this.#at;
    const text = token.exec(this.#source)?.[0];
    this.#at += text?.length ?? 0;
    return text;
  }
}

/** A tree as the sequences of sets that it may match; undefined when their lengths are open. */
function fixedWays(tree: Tree): ByteSet[][] | undefined {
  if (tree.kind === 'set') return [[tree.set]];
  if (tree.kind === 'choice') return all(tree.items.map(fixedWays))?.flat();
  if (tree.kind === 'assertion') return undefined;
  const items = tree.kind === 'sequence' ? tree.items : repeatedItems(tree);
  if (items === undefined) return undefined;
  let ways: ByteSet[][] = [[]];
  for (const next of items.map(fixedWays)) {
    if (next === undefined || ways.length * next.length > MOST_WAYS) return undefined;
    ways = ways.flatMap((way) => next.map((more) => [...way, ...more]));
  }
  return ways;
}

function repeatedItems({ item, min, max }: Tree & { kind: 'repeat' }): Tree[] | undefined {
  return min === max && min <= MOST_WAYS ? Array.from({ length: min }, () => item) : undefined;
}

function all<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  return items.every((item) => item !== undefined) ? items : undefined;
}

function boundsOf(quantifier: string): [number, number] {
  if (quantifier[0] === '*') return [0, Number.POSITIVE_INFINITY];
  if (quantifier[0] === '+') return [1, Number.POSITIVE_INFINITY];
  if (quantifier[0] === '?') return [0, 1];
  const [, min, comma, max] = /(\d+)(,)?(\d*)/.exec(quantifier)!;
  if (comma === undefined) return [Number(min), Number(min)];
  return [Number(min), max === '' ? Number.POSITIVE_INFINITY : Number(max)];
}

const known = new Map<string, ByteSet>();

/** The bytes that one atom matches, by the engine's own word. */
function setOf(atom: string, flags: string): ByteSet {
  const id = `${flags}/${atom}`;
  let set = known.get(id);
  if (set === undefined) {
    set = isPlain(atom) ? plainSet(atom, flags.includes('i')) : charSet(new RegExp(`^(?:${atom})$`, flags));
    known.set(id, set);
  }
  return set;
}

const isPlain = (atom: string) => /^[A-Za-z0-9_-]$/.test(atom);

function plainSet(char: string, ignoreCase: boolean): ByteSet {
  const forms = ignoreCase ? [char.toLowerCase(), char.toUpperCase()] : [char];
  return setOfBytes(forms.map((form) => form.charCodeAt(0)));
}
