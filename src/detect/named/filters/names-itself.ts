import type { Candidate, Filter } from '../candidate.ts';
import { squeeze, wordsOf } from '../words.ts';

const SECRET_WORD =
  /^(?:pass(?:word|wd|phrase|code)?s?|pwd|pw|secrets?|tokens?|(?:api)?keys?|credentials?|creds?|o?auth|authorization)$/;
/** Words that leave nothing behind when they stand beside the name of a secret. */
const GENERIC =
  /^(?:my|your|the|a|our|test|tests|testing|tester|db|database|user|users|username|new|old|app|api|admin|root|some|default|demo|dummy|fake|this|is|access|client|server|private|public|shared|super|very|good|real|actual|current|confirm|confirmation|repeat|again|verify|original|plain|wrong|correct|right|bad|strong|secure|encrypted|value|here|string|example|sample|temp|tmp|dev|prod|local|master|main|login|account|id|name|no|not|invalid|valid|random|basic|bearer|refresh|session|service|system|http|https|ssh|ftp|smtp|mail|email|one|two|three|first|second|src|dest|dst|source|target|key|trust|store|keystore|truststore|x|\d{1,2})$/;

/** `DB_PASSWORD=DB_PASSWORD`, `token: 'my_token'`, `api_key = your-api-key`: the value only names what belongs there. */
export const namesItself: Filter = {
  name: 'names-itself',
  says: 'only names what belongs there',
  weak: true,
  test: isName,
};

/** `ATT_PASSWORD = "manager-password"`: a constant that is given a name. */
const CONSTANT = /^[A-Z]+(?:_[A-Z]+)+$/;
const NAME = /^[a-z]+(?:[-_][a-z]+)+$/;

/** `filePassword`, written without quotes in an example: the name of a variable. */
const CAMEL = /^[a-z]+(?:[A-Z][a-z]+)+$/;

function isName(candidate: Candidate): boolean {
  const { key, value, by, quote, kind, class: keyClass } = candidate;
  if (isIndex(candidate)) return true;
  if (/\s/.test(value) && key.length >= 12 && value.includes(key)) return true;
  if (value.length > 60 || /[^\w\s.:/()-]/.test(value)) return false;
  if (squeeze(value) === squeeze(key)) return true;
  const words = separate(wordsOf(value));
  const last = words.at(-1)!;
  if (CONSTANT.test(key) && NAME.test(value) && (SECRET_WORD.test(last) || last === keyClass?.words.at(-1)))
    return true;
  if (by === 'text' && quote === '' && kind === 'docs' && CAMEL.test(value) && SECRET_WORD.test(last)) return true;
  if (!words.some((word) => SECRET_WORD.test(word))) return false;
  if (by === 'url') return words.length === 1;
  if (SECRET_WORD.test(words.at(-1)!) && squeeze(key).endsWith(squeeze(value))) return true;
  const own = new Set(wordsOf(key));
  return words.every((word) => SECRET_WORD.test(word) || GENERIC.test(word) || own.has(word));
}

/** `rows['f29c30']['rowKey'] = "f29c30"`: it names what stands before it on its line. */
const isIndex = ({ class: key, value, before }: Candidate): boolean =>
  key?.strength === 'weak' && value.length >= 8 && before.includes(value);

/** `mypassword`, `secretkey`: words that are written together, cut before or behind the name of a secret. */
function separate(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const cut = /^(.*?)(password|passwd|passphrase|secret|token|apikey|key|pass|pwd)(.*)$/.exec(word);
    return cut === null ? [word] : cut.slice(1).filter((part) => part !== '');
  });
}
