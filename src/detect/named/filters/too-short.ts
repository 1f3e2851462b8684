import type { Filter } from '../candidate.ts';

/** Shorter than any secret worth the name. */
export const tooShort: Filter = {
  name: 'too-short',
  says: 'is shorter than any secret worth the name',
  weak: true,
  test: ({ value, class: key }) => value.length < (key?.sort === 'password' || key === undefined ? 4 : 6),
};
