import type { Filter } from '../candidate.ts';

const MASKED =
  /\*{3,}|\.{3,}|•{2,}|\xe2\x80\xa2|\xe2\x80\xa6|x{4,}|X{4,}|#{3,}|_{4,}|-{4,}[^B]|\[?(?:redacted|filtered|masked|hidden|removed|censored|omitted|sensitive|snip)\]?$/i;

/** In longer values a run of one character may be chance. */
const LONGEST = 60;

/** Two runs of one letter each, as `AAAA…` and `BBBB…`, which no chance makes. */
const RUNS = /([A-Z])\1{11,}[^A-Za-z]([A-Z])\2{11,}/;

/** Stars, dots, `xxxx`, one character over and over: something that was made unreadable. */
export const masked: Filter = {
  name: 'masked',
  says: 'was made unreadable',
  test: ({ value }) =>
    (value.length <= LONGEST && MASKED.test(value)) ||
    RUNS.test(value) ||
    value === '$encrypted$' ||
    /^(.)\1{2,}$/.test(value) ||
    /^(..?.?)\1{3,}$/.test(value),
};
