import type { Verdict } from '../rule.ts';
import { example, invalid, valid } from './verdict.ts';

const REGISTERED = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];

/** Decodes the header and the claims: who issued it, and when it ends. */
export function jwtVerdict(token: string): Verdict {
  const [head = '', body = '', , tag] = token.split('.');
  const header = objectOf(head);
  if (header === undefined || !('alg' in header)) return invalid('its header is no JWT header');
  const kind = `${tag === undefined ? 'signed' : 'encrypted'} with ${textOf(header['alg'])}`;
  const claims = objectOf(body);
  if (claims === undefined) return valid(kind);
  if (isExample(claims)) return example('the example of a document');
  if (!REGISTERED.some((name) => name in claims))
    return invalid(`${kind}, without any registered claim: likely an example`);
  return valid([kind, ...issuer(claims), ...expiry(claims)].join(', '));
}

/** Those of jwt.io and of RFC 7519. */
function isExample(claims: Record<string, unknown>): boolean {
  return (
    (claims['sub'] === '1234567890' && claims['name'] === 'John Doe') ||
    (claims['iss'] === 'joe' && claims['exp'] === 1300819380)
  );
}

function issuer(claims: Record<string, unknown>): string[] {
  return claims['iss'] === undefined ? [] : [`issued by ${textOf(claims['iss'])}`];
}

function expiry(claims: Record<string, unknown>): string[] {
  const exp = Number(claims['exp']);
  if (claims['exp'] === undefined || !(exp > 0 && exp < 1e11)) return ['never expires'];
  return [`expires ${new Date(exp * 1000).toISOString().slice(0, 10)}`];
}

function objectOf(base64url: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64url, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** A claim is whatever its issuer wrote: cut, and without control characters. */
function textOf(value: unknown): string {
  return String(value)
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 80);
}
