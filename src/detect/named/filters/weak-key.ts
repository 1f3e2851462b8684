import type { Filter } from '../candidate.ts';
import { isRandom } from '../looks.ts';

/** A key like `key` or `auth` names many things: only a value that a machine drew counts. */
export const weakKey: Filter = {
  name: 'weak-key',
  says: 'goes by a name that means many things, and no machine drew it',
  test: ({ class: key, value, by }) =>
    key?.strength === 'weak' && by !== 'header' && by !== 'kubernetes-secret' && !isRandom(value),
};
