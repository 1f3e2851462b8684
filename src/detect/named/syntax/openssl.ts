/** OpenSSL's pass phrase arguments: `-passin pass:secret`. https://docs.openssl.org/master/man1/openssl-passphrase-options/ */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { wordAt } from '../literal.ts';
import { linePrefix, type Site } from '../site.ts';

export const isPassArgument = (site: Site): boolean =>
  site.key === 'pass' &&
  site.text[site.keyEnd] === ':' &&
  /-(?:pass|passin|passout|password|passcerts|k)\s+["']?$/.test(linePrefix(site));

export function readPassArgument(site: Site): NamedValue[] {
  const literal = wordAt(site.text, site.keyEnd + 1, site.limit, '"\'`;|&)');
  return literal === undefined ? [] : [found(site, literal, 'flag')];
}
