import type { Candidate, Filter } from '../candidate.ts';
import { isWordlike } from '../looks.ts';

/** Tokens and keys are drawn by machines, so words are not their value: `token: "function"`, `nextToken: "Marker"`. */
export const words: Filter = { name: 'made-of-words', weak: true, test: isMadeOfWords };

function isMadeOfWords({ value, class: key }: Candidate): boolean {
  if (key === undefined || key.sort === 'password') return false;
  const head = key.sort === 'secret' ? value : value.replace(/[\d\W_]+$/, '');
  return !/\d/.test(head) && isWordlike(head);
}
