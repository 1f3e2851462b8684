import type { Verdict } from '../rule.ts';

export const valid = (note: string): Verdict => ({ outcome: 'valid', note });
export const invalid = (note: string): Verdict => ({ outcome: 'invalid', note });
export const example = (note: string): Verdict => ({ outcome: 'example', note });
export const unknown = (note = ''): Verdict => ({ outcome: 'unknown', note });

/** `valid` or `invalid` by a checksum that the token carries. */
export function checksum(isRight: boolean): Verdict {
  return isRight ? valid('checksum is right') : invalid('checksum is wrong: made up, or a newer format');
}
