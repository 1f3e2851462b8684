import type { Candidate, Filter } from '../candidate.ts';
import { isWordlike } from '../looks.ts';

/** Tokens and keys are drawn by machines, so words are not their value: `token: "function"`, `nextToken: "Marker"`. */
export const words: Filter = { name: 'made-of-words', test: isMadeOfWords };

function isMadeOfWords({ value, class: key }: Candidate): boolean {
  if (key === undefined || key.sort === 'password') return false;
  const head = value.replace(/[\d\W_]+$/, '');
  return !/\d/.test(head) && isWordlike(head);
}
