import type { Candidate, Filter } from '../candidate.ts';
import type { KeyClass } from '../key.ts';
import { isWordlike } from '../looks.ts';

/** Syntaxes in which a plural has values rather than a name. */
const LISTED = new Set(['list', 'yaml-list', 'xml']);

/** Tokens and keys are drawn by machines, so words are not their value: `token: "function"`, `nextToken: "Marker"`. */
export const words: Filter = {
  name: 'made-of-words',
  says: 'is made of words, and a token or key never is',
  weak: true,
  test: isMadeOfWords,
};

function isMadeOfWords({ value, by, class: key }: Candidate): boolean {
  if (key === undefined || (key.sort === 'password' && !(isPlural(key) && !LISTED.has(by)))) return false;
  if (new Set(value.match(SYMBOLS)).size >= 4) return false;
  if ((key.sort === 'key' || key.sort === 'token') && NAMED.test(value) && isWordlike(value)) return true;
  const head = key.sort === 'secret' || key.words.join(' ') === 'secret key' ? value : value.replace(/[\d\W_]+$/, '');
  return !/\d/.test(head) && isWordlike(head);
}

/** `cache2-entry-key`: words, numbered or not. */
const NAMED = /^[a-z]{2,}\d?(?:[-_:][a-z]{3,}\d?)+$/;

/** Names and texts have few kinds of these. */
const SYMBOLS = /[^\w\s.,:/'"-]/g;

/** `passwords: 'users'` names a table or a broker of them. */
const isPlural = ({ words }: KeyClass): boolean => words.at(-1)!.endsWith('words') || words.at(-1) === 'passwds';
