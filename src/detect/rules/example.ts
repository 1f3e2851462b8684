/** Made-up tokens for examples, drawn at run time so that no token stands in the source. The same on every run. */

/** Numbers in [0, below). */
export type Random = (below: number) => number;

const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const BASE62 = DIGITS + UPPER + UPPER.toLowerCase();
export const BASE64 = `${BASE62}+/`;

/** A pseudo-random sequence that depends on `seed` alone (xorshift over an FNV-1a hash). */
export function randomOf(seed: string): Random {
  let state = 0x811c9dc5;
  for (const c of seed) state = Math.imul(state ^ c.charCodeAt(0), 0x01000193);
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** `length` characters out of `alphabet`, with a digit among them where the alphabet has digits. */
export function draw(random: Random, length: number, alphabet: string): string {
  const pick = () => alphabet[random(alphabet.length)]!;
  const chars = Array.from({ length }, pick);
  if (alphabet.includes('7') && length > 1) chars[random(length)] = '7';
  return chars.join('');
}

/** A made-up token: `sample('ghp_', 36)`. */
export function sample(prefix: string, length: number, alphabet: string = BASE62): string {
  return prefix + draw(randomOf(prefix + length), length, alphabet);
}
