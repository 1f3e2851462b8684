/**
 * node .ci/skipped.js RESULT.json: names the tests that were skipped; exit 1 when there are any besides those called
 * [optional], or no result.
 */
import { readFileSync } from 'node:fs';

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const skipped = testResults.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => `${name}: ${fullName}`),
);
for (const test of skipped) console.log(`skipped: ${test}`);
process.exitCode = skipped.every((test) => test.includes('[optional]')) ? 0 : 1;
