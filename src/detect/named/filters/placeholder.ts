import type { Filter } from '../candidate.ts';

const WORDS =
  /^(?:your|my|the|our|some|any|enter|insert|put|add|replace|change|set|use|type|paste|provide|fill|choose|pick|generate|create|specify)[-_ .]?(?:(?:own|new|this|that|the|a|in|it|me|here|with|your|own|real|actual|secure|strong|long|random|unique|very|super|some|secret|password|pass|token|key|api|value|string|username|user|name|id|account|app|client|access|auth|private|project|org|bot|db|database|root|admin)[-_ .]?)*(?:here|now|please|me|it|this)?\W*$/i;
const ANYWHERE =
  /(?:placeholder|for[-_ ]?test|just[-_ ]?(?:a|an|for)(?![a-z])|replace[-_ ]?(?:me|this|with)|change[-_ ]?(?:me|this|it)|fill[-_ ]?(?:me|this)|insert[-_ ]|(?:^|[^a-z])your[-_ ]|yourkey|yoursecret|yourpassword|yourtoken|[-_ ]here$|goes[-_ ]?here|todo|fixme|example|dummy|sample|foobar|foo-?bar|lorem|ipsum|asdf|qwer(?!ty)|blah|deadbeef|cafebabe|some[-_]|redacted|invalid|not[-_ ]?a[-_ ]?real|notreal|fake|mock|stub|bogus|nonexist|doesnotexist|whatever|something|abcdef|abc123|012345|123abc|0000000)/i;
const SEQUENCES =
  /^(?:abc\w{0,3}|foo|bar|baz|qux|quux|a|b|c|x|y|z|1|12|123|1234|12345|123456|1234567|12345678|123456789|1234567890|test|testing|tests?\d*|default[-_]?value|demo|temp|tmp|val(?:ue)?\d*)$/i;

/** Text that asks to be replaced, and the usual stand-ins of examples. */
export const placeholder: Filter = {
  name: 'placeholder',
  says: 'asks to be replaced, or is a usual stand-in of examples',
  weak: true,
  test: ({ value }) => WORDS.test(value) || ANYWHERE.test(value) || SEQUENCES.test(value),
};
