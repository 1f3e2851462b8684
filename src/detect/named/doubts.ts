import { isPublished, isShown } from '../published.ts';
import type { Candidate } from './candidate.ts';
import { isRandom } from './looks.ts';
import { wordsOf } from './words.ts';

/** Keeps the confidence low, for a reason that is shown. */
interface Doubt {
  readonly reason: string;
  test(candidate: Candidate): boolean;
}

/** Part of a published package: everyone has it. Only what a machine drew, in code that runs, stays above the threshold. */
const published: Doubt = {
  reason: 'in an installed package, published with it',
  test: (candidate) => {
    const { whole: path, value } = candidate;
    if (!isPublished(path)) return false;
    return (
      isShown(path) ||
      isCompiled(path) ||
      candidate.class?.strength !== 'strong' ||
      value.length < 16 ||
      !isRandom(value) ||
      isForTests(candidate.key)
    );
  },
};

/** Compiled Python holds its documentation: what is given a value inside one string there is an example. */
const isCompiled = (path: string): boolean => /\.pyc(?:!|$)/.test(path);

/** `test_secret`, `exampleToken`. */
const isForTests = (key: string): boolean => wordsOf(key).some((word) => FOR_TESTS.has(word));
const FOR_TESTS: ReadonlySet<string> = new Set([
  'test',
  'tests',
  'testing',
  'example',
  'sample',
  'dummy',
  'fake',
  'mock',
]);

export const doubts: readonly Doubt[] = [published];
