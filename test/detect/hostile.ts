/** Texts that make a rule work as hard as it can: made from its own pattern, so that no rule gets off lightly. */
import { type ByteSet, has, meets } from '../../src/detect/prefilter/byte-set.ts';
import { parseRegex, type Tree } from '../../src/detect/prefilter/regex-tree.ts';
import type { Rule } from '../../src/detect/rule.ts';

/** Repetitions are drawn out to this many characters. */
const LONG = 400;

/** Pieces to repeat: many beginnings of a match, long ones, and none that ends as it should. */
export function hostilePieces(rule: Rule): readonly string[] {
  const [word] = rule.keywords as [string];
  const tree = parseRegex(rule.pattern);
  const before =
    rule.lead === undefined ? [''] : ['longest', 'shortest'].map((how) => spelt(parseRegex(rule.lead!), how));
  const whole = before.flatMap((lead) => ['longest', 'ambiguous'].map((how) => lead + spelt(tree, how)));
  return [
    ...rule.keywords,
    // All but the last character, and with another one there.
    ...whole.flatMap((text) => [
      text.slice(0, -1),
      `${text.slice(0, -1)}\x01`,
      `${text}${text.slice(-1).repeat(LONG)}`,
    ]),
    ...rule.examples.match.map((text) => text.slice(0, -1)),
    // The keyword before runs of each kind of character that the pattern takes, one after the other and mixed.
    setsOf(tree)
      .map((set) => `${word}${charOf(set).repeat(LONG)}`)
      .join(''),
    word +
      setsOf(tree)
        .map((set) => charOf(set))
        .join('')
        .repeat(20),
    ...[' ', '\n', '=', '"', ':', 'a1'].map((char) => word + char.repeat(LONG / 2)),
  ].filter((piece) => piece !== '');
}

/** A text that the tree matches: with its longest repetitions, or also with characters that could belong to what follows. */
function spelt(tree: Tree, how: string, follow?: ByteSet): string {
  switch (tree.kind) {
    case 'assertion':
      return '';
    case 'set':
      return charOf(tree.set, how === 'ambiguous' ? follow : undefined);
    case 'sequence':
      return tree.items.map((item, i) => spelt(item, how, firstSet(tree.items.slice(i + 1)) ?? follow)).join('');
    case 'choice':
      return longestOf(tree.items.map((item) => spelt(item, how, follow)));
    case 'repeat': {
      const one = spelt(tree.item, how, follow);
      const times = how === 'shortest' ? tree.min : Math.min(tree.max, Math.max(tree.min, LONG));
      return one.repeat(Math.min(times, Math.ceil(LONG / Math.max(1, one.length))));
    }
  }
}

function firstSet(items: readonly Tree[]): ByteSet | undefined {
  for (const item of items) {
    if (item.kind === 'set') return item.set;
    if (item.kind === 'assertion') continue;
    const inner = item.kind === 'repeat' ? [item.item] : item.items;
    const first = firstSet(item.kind === 'choice' ? inner.slice(0, 1) : inner);
    if (first !== undefined) return first;
  }
  return undefined;
}

const PREFERRED = 'aA1_-./+=:" \n';
const ALL = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte)).join('');

/** A character of a set, if it can be one of the other too. */
function charOf(set: ByteSet, other?: ByteSet): string {
  const isIn = (char: string) => has(set, char.charCodeAt(0));
  const isInBoth = (char: string) => isIn(char) && has(other!, char.charCodeAt(0));
  const wanted = other !== undefined && meets(set, other) ? isInBoth : isIn;
  return [...PREFERRED, ...ALL].find(wanted) ?? '';
}

/** Every set of a tree, each once. */
function setsOf(tree: Tree): readonly ByteSet[] {
  const found = new Map<string, ByteSet>();
  const visit = (one: Tree): void => {
    if (one.kind === 'set') found.set(one.set.join(), one.set);
    else if (one.kind === 'repeat') visit(one.item);
    else if (one.kind !== 'assertion') one.items.forEach(visit);
  };
  visit(tree);
  return [...found.values()];
}

const longestOf = (texts: readonly string[]): string => texts.reduce((a, b) => (b.length > a.length ? b : a), '');
