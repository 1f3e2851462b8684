import { wordShare } from '../named/trigrams.ts';
import type { Verdict } from '../rule.ts';

/** More letters in a row than chance makes sound like words. */
const LETTERS = /[A-Za-z]{9,}/g;
const MOSTLY_WORDS = 0.65;

/** Of a value that has no mark of its own: whether a machine drew it, or it is put together from words. */
export function drawn(secret: string): Verdict {
  return isMadeOfWords(secret)
    ? { outcome: 'invalid', note: 'made of words, as a name is' }
    : { outcome: 'unknown', note: '' };
}

function isMadeOfWords(secret: string): boolean {
  const runs = secret.match(LETTERS) ?? [];
  const inWords = runs.filter(readsLikeWords).reduce((sum, run) => sum + run.length, 0);
  return inWords * 2 > secret.length;
}

/** Hexadecimal digits read like words now and then: `deadbeef`. */
const readsLikeWords = (run: string): boolean => /[g-z]/i.test(run) && wordShare(run) >= MOSTLY_WORDS;
