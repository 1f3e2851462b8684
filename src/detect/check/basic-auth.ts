import type { Verdict } from '../rule.ts';
import { password } from './password.ts';
import { example, invalid, valid } from './verdict.ts';

/** Of RFC 7617 and RFC 6749, and so of many documents. */
const EXAMPLES = new Set(['Aladdin:open sesame', 's6BhdRkqt3:gX1fBat3bV', 's6BhdRkqt3:7Fjfp0ZBr1KtDRbnfVdmIw']);

/** The user names under which Google's registries take a key's whole file. https://cloud.google.com/artifact-registry/docs/docker/authentication */
const GOOGLE_KEY = /^_json_key(?:_base64)?:\s{0,20}(?:\{|[A-Za-z0-9+/]{100})/;

/** `user:password` in base64 (RFC 7617). */
export function basicAuth(secret: string): Verdict {
  const text = Buffer.from(secret, 'base64').toString('latin1');
  const at = text.indexOf(':');
  if (GOOGLE_KEY.test(text)) return valid('decodes to the key of a Google service account');
  if (at < 0 || !/^[\x20-\x7e\xa0-\xff]+$/.test(text)) return invalid('does not decode to user:password');
  if (EXAMPLES.has(text)) return example('the example of an RFC');
  const verdict = password(text.slice(at + 1));
  return verdict.outcome === 'unknown' ? valid('decodes to user:password') : verdict;
}
