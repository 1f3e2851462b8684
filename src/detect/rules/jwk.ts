import type { Provider, Rule } from '../rule.ts';
import { BASE62, draw, randomOf } from './example.ts';

const value = draw(randomOf('jwk'), 43, BASE62);
const other = draw(randomOf('jwk-x'), 43, BASE62);
/** Up to the next key, so that many of them cost no more than their length. */
const NEAR = String.raw`(?:(?!\\?"kty)[^{}]){0,4000}?`;
const MEMBER = String.raw`\\?"[dk]\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9_-]{22,1400})\\?"`;
const shared: Pick<Rule, 'title' | 'severity' | 'confidence' | 'minEntropy'> = {
  title: 'Private key as a JSON Web Key',
  severity: 'high',
  confidence: 'high',
  minEntropy: 3,
};

/** A member `d` (or `k` of a symmetric key) is what makes a JSON Web Key a private one. */
export const jwk: Provider = {
  id: 'jwk',
  name: 'JSON Web Key',
  docs: 'https://www.rfc-editor.org/rfc/rfc7517',
  rules: [
    {
      ...shared,
      id: 'jwk-private-key',
      keywords: ['"kty"', '\\"kty\\"'],
      pattern: new RegExp(String.raw`\\?"kty\\?"\s{0,4}:${NEAR}${MEMBER}`),
      examples: {
        match: [`{"kty":"EC","crv":"P-256","x":"${other}","d":"${value}"}`, `{ "kty": "oct", "k": "${value}" }`],
        miss: [`{"kty":"EC","crv":"P-256","x":"${other}","y":"${value}"}`, `{"kty":"RSA"},{"d":"${value}"}`],
      },
    },
    {
      ...shared,
      id: 'jwk-private-key-first',
      keywords: ['"kty"', '\\"kty\\"'],
      pattern: new RegExp(String.raw`(?<=${MEMBER}${NEAR})\\?"kty\\?"`),
      examples: {
        match: [`{"d":"${value}","crv":"P-256","kty":"EC"}`],
        miss: [`{"d":"${value}"},{"kty":"EC"}`, `{"x":"${value}","kty":"EC"}`],
      },
    },
  ],
};
