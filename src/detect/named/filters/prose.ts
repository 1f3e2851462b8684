import type { Filter } from '../candidate.ts';

/** Words in a row: a label, a sentence, a message. */
export const prose: Filter = {
  name: 'prose',
  weak: true,
  test: ({ value }) => {
    const words = value.trim().split(/\s+/);
    if (words.length < 2) return false;
    const plain = words.filter(
      (word) =>
        /^["'(<[]?[A-Za-z\x80-\xff][A-Za-z\x80-\xff'/.-]*[.,:;!?)"'>\]]*$/.test(word) || /^[-&+=/|]$/.test(word),
    );
    return plain.length * 3 >= words.length * 2 || words.length > 6;
  },
};
