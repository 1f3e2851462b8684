import type { Filter } from '../candidate.ts';

/** Mostly letters beyond ASCII: words of a text in another script. */
export const foreign: Filter = {
  name: 'foreign-script',
  says: 'is text in another script',
  test: ({ value }) => (value.match(/[\x80-\xff]/g)?.length ?? 0) * 2 > value.length,
};
