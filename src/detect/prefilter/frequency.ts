/** How common short pieces of text are in the files of images: which four characters of a keyword are worth looking for. */

const LETTERS = 'etaoinsrlhdcumfpgwybvkxjqz';

/** Parts in a thousand of the letters, by rank; other characters of keywords beside them. */
function share(char: string): number {
  const rank = LETTERS.indexOf(char);
  if (rank >= 0) return 120 / (rank + 1) ** 0.8;
  if (/[0-9]/.test(char)) return 6;
  return char === '_' || char === '.' || char === '-' || char === '/' ? 15 : 8;
}

/** Relative rate at which `text` (lower case) is met; only its order matters. */
export function rate(text: string): number {
  let product = 1;
  for (const char of text) product *= share(char) / 1000;
  return product;
}
