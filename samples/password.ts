import { createHash } from 'node:crypto';

const WORDS = [
  'amber',
  'barnacle',
  'curlew',
  'dune',
  'eelgrass',
  'fulmar',
  'gannet',
  'harbour',
  'kelp',
  'limpet',
  'marram',
  'pebble',
  'samphire',
  'tern',
  'whelk',
  'wrack',
];

/** A password as people choose them, made up anew for each seed: two words, a number, sometimes a mark. */
export function madeUpPassword(seed: string): string {
  const bytes = createHash('sha256').update(seed).digest();
  const word = (i: number): string => WORDS[bytes[i]! % WORDS.length]!;
  const first = word(0);
  const second = word(1) === first ? word(2) : word(1);
  return `${first[0]!.toUpperCase()}${first.slice(1)}${second}${10 + (bytes[3]! % 90)}${['', '!', '#', '?'][bytes[4]! % 4]}`;
}
