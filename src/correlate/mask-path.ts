import type { Match } from '../finding.ts';
import { mask, type Secret } from '../secret.ts';

/** What is no plain word: a path holds the word `driftwood` without anybody having put a password there. */
function isNoWord(secret: Secret): boolean {
  const { length } = secret;
  return length >= 16 || (length >= 8 && /^(?=.*[A-Za-z])(?=.*[^A-Za-z])/s.test(secret.reveal()));
}

/** With more secrets than these only those found in a file itself are looked for in its path: work stays linear. */
const MOST = 500;

/** Masks secrets in paths: a folder may be named after a token. */
export function pathMasker(matches: readonly Match[]): (path: string, secret: Secret) => string {
  const maskGeneral = ledgerMasker(matches);
  return (path, secret) => maskGeneral(isNoWord(secret) ? mask(path, [secret]) : path);
}

/** The same for the paths and reasons of what was not read, which belong to no secret. */
export function ledgerMasker(matches: readonly Match[]): (text: string) => string {
  const all = new Map<string, Secret>();
  for (const { secret, confidence } of matches) {
    if (confidence !== 'low' && isNoWord(secret)) all.set(secret.reveal(), secret);
  }
  const general = all.size <= MOST ? [...all.values()] : [];
  const done = new Map<string, string>();
  return (text) => {
    let masked = done.get(text);
    if (masked === undefined) {
      masked = mask(text, general);
      done.set(text, masked);
    }
    return masked;
  };
}
