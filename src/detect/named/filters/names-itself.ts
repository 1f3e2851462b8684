import type { Candidate, Filter } from '../candidate.ts';
import { squeeze, wordsOf } from '../words.ts';

const SECRET_WORD = /pass(?:word|wd|phrase|code)?$|pwd$|secret|token|api-?key|key$|credential|auth/i;

/** `DB_PASSWORD=DB_PASSWORD`, `token: 'my_token'`, `api_key = your-api-key`: the value only names what belongs there. */
export const namesItself: Filter = { name: 'names-itself', test: isName };

function isName(candidate: Candidate): boolean {
  const { key, value } = candidate;
  if (/\d{2}|[^\w\s.:/-]/.test(value) || value.length > 60) return false;
  if (squeeze(value) === squeeze(key)) return true;
  const words = wordsOf(value);
  if (!words.some((word) => SECRET_WORD.test(word))) return false;
  return words.every((word) => SECRET_WORD.test(word) || word.length < 3 || !/\d/.test(word));
}
