import type { Filter } from '../candidate.ts';

/** A PEM block: the rules for keys and certificates judge it by what it is. */
export const pem: Filter = {
  name: 'pem-block',
  says: 'is a PEM block, which rules of its own judge',
  test: ({ value }) => value.startsWith('-----BEGIN'),
};
