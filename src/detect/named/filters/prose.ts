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
  if (isPassphrase(candidate, words)) return false;
  const plain = words.filter((word) => PLAIN.test(word)).length;
  return plain * 3 >= words.length * 2 && !isPhrase(candidate, words);
}

/** `correct horse battery staple`: four words and more in quotes that make no sentence, as nearly all texts have one of these. */
function isPassphrase({ class: key, kind, quote }: Candidate, words: readonly string[]): boolean {
  if (key?.sort !== 'password' || key.strength !== 'strong' || quote === '' || kind === 'docs') return false;
  return words.length >= 4 && words.every((word) => /^[a-z]{3,10}$/.test(word) && !OF_SENTENCES.has(word));
}

const OF_SENTENCES: ReadonlySet<string> = new Set(
  (
    'the and for are you your this that with from has have had not was were will can cannot must should may does did been but they them their ' +
    'our its his her who what when where which how why than then also into onto over under only any all some new old use used using set ' +
    'get enter please type forgot change reset confirm match matches wrong invalid valid incorrect required missing empty expired field ' +
    'password passwords passphrase secret user users account login log sign key token name value string text here there least most more'
  ).split(' '),
);

/** `DB_PASSWORD="correct horse"`: quoted, or with a digit in it. */
function isPhrase({ class: key, kind, quote, value }: Candidate, words: readonly string[]): boolean {
  if (key?.sort !== 'password' || !IN_FORCE.has(kind) || words.length > PHRASE) return false;
  return (
    (quote !== '' || kind === 'value' || /\d/.test(value)) && !/^(?:your|the|enter|my|a)\b|password|secret/i.test(value)
  );
}
