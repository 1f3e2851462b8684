import type { Candidate, Filter } from '../candidate.ts';

const PLAIN = /^["'(<[]?[A-Za-z\x80-\xff][A-Za-z\x80-\xff'/.-]*[.,:;!?)"'>\]]*$|^[-&+=/|]$/;
/** Where a pass phrase of a few words is in force as it stands. */
const IN_FORCE = new Set(['env', 'shell', 'docker', 'value']);
const PHRASE = 6;

/** Words in a row: a label, a sentence, a message. */
export const prose: Filter = { name: 'prose', says: 'is words in a row', test: isProse };

function isProse(candidate: Candidate): boolean {
  const words = candidate.value.trim().split(/\s+/);
  if (words.length < 2 || candidate.by === 'connection-string') return false;
  if (words.length > 6) return true;
  const plain = words.filter((word) => PLAIN.test(word)).length;
  return plain * 3 >= words.length * 2 && !isPhrase(candidate, words);
}

/** `DB_PASSWORD="correct horse"`: quoted, or with a digit in it. */
function isPhrase({ class: key, kind, quote, value }: Candidate, words: readonly string[]): boolean {
  if (key?.sort !== 'password' || !IN_FORCE.has(kind) || words.length > PHRASE) return false;
  return (
    (quote !== '' || kind === 'value' || /\d/.test(value)) && !/^(?:your|the|enter|my|a)\b|password|secret/i.test(value)
  );
}
