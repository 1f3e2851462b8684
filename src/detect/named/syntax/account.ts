/** A password within a line of text that tells whose it is: `user:ann password:x`, `ann@10.0.0.7 (pw: x)`. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { wordAt } from '../literal.ts';
import { isRandom, isWordlike } from '../looks.ts';
import { linePrefix, type Site } from '../site.ts';

const KEY = /^(?:password|passwd|pwd|pw|pass|passwort|passphrase)$/i;
/** An account, an address of mail or of a machine before the key on its line. */
const ACCOUNT =
  /\b(?:id|uid|user(?:[ _-]?(?:name|id))?|login|account|e-?mail|admin|root)\b|[\w.-]@[\w.-]|\b\d{1,3}(?:\.\d{1,3}){3}\b/i;
const STOPS = '"\'`<>|;,)';

export function readAccount(site: Site): NamedValue[] {
  const { text, at, limit, keyStart } = site;
  if (!KEY.test(site.key) || !/[\s,/;(|-]/.test(text[keyStart - 1] ?? '')) return [];
  const word = wordAt(text, at, limit, STOPS);
  if (word === undefined || !isChosen(word.value)) return [];
  const bracketed = text[keyStart - 1] === '(' && text[word.end] === ')';
  const tells = bracketed || ACCOUNT.test(linePrefix(site)) || (at === site.keyEnd + 1 && isRandom(word.value));
  return tells ? [found(site, word, 'text')] : [];
}

/** Letters and digits in one word, and either none of a language, or with a sign, or as `Winter2024` and `w1nter`. */
function isChosen(value: string): boolean {
  if (!/^(?=.*\d)(?=.*[A-Za-z])[^\s=:(){}[\]]{6,64}$/.test(value)) return false;
  return !isWordlike(value) || /[!@#$%^&*?+~]/.test(value) || /^[A-Z][a-z]{2,}\d{2,}$|[a-z]\d[a-z]/.test(value);
}
