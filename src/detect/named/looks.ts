import { wordShare } from './trigrams.ts';

/** Shannon entropy in bits a character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= (n / text.length) * Math.log2(n / text.length);
  return bits;
}

/** Made of words, as names and labels are. */
export const isWordlike = (text: string): boolean => wordShare(text) >= 0.5;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Upper and lower case in no order: `kZmZTqR`. */
const isMixed = (text: string): boolean => count(text, /[a-z][A-Z]|[A-Z][a-z]/g) * 3 >= text.length;

/** Drawn by a machine rather than chosen or named by a person: keys, tokens, digests. */
export function isRandom(text: string): boolean {
  if (text.length < 8 || /\s/.test(text)) return false;
  if (/^\d+$/.test(text)) return false;
  if (/^[0-9a-fA-F]{16,}$/.test(text)) return count(text, /\d/g) >= 3 && entropy(text) > 2.8;
  const share = wordShare(text);
  if (share >= 0.5) return false;
  const digits = count(text, /\d/g);
  if (digits === 0) return (share < 0.35 || isMixed(text)) && text.length >= 10 && entropy(text) > 2.5;
  return digits < text.length && text.length >= 10 && entropy(text) > 2.8;
}
