import type { Filter } from '../candidate.ts';

/** The token of a build or coverage badge: made to be shown. */
export const badge: Filter = {
  name: 'badge',
  says: 'is the token of a badge, made to be shown',
  test: ({ by, before }) => by === 'query' && /badge|\.svg\?|shield|codecov|coveralls/i.test(before),
};
