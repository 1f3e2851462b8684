/** A password that a sentence tells: `the password is 'x'`, `The default password for the user "a" is "x".` */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { classify } from '../key.ts';
import { literalAt } from '../literal.ts';
import type { Site } from '../site.ts';

const SAYS = /(?:(?:for|of)\s[^\n.;]{1,40}?\s)?(?:is|was|will be|should be)(?:\s+set\s+to)?\s+(?=["'`])/y;
/** What a rule for passwords says of one. */
const ADJECTIVES =
  /^(?:required|invalid|incorrect|wrong|empty|missing|expired|optional|weak|strong|correct|valid|null|none|blank|undefined|set|not|too|changed|hidden|typed|entered)\b/i;

export function readSaid(site: Site): NamedValue[] {
  if (site.kind !== 'docs' && site.kind !== 'plain' && site.kind !== 'shell') return [];
  if (site.quote !== '' || classify(site.key)?.sort !== 'password') return [];
  SAYS.lastIndex = site.at;
  const said = SAYS.exec(site.text);
  if (said === null) return [];
  const literal = literalAt(site.text, site.at + said[0].length, site.limit);
  if (literal === undefined || /\s/.test(literal.value) || ADJECTIVES.test(literal.value)) return [];
  return [found(site, literal, 'sentence')];
}
