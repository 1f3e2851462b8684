/** node .ci/count.js FAILURES RESULT.json…: sums up Jest's results, and counts what failed outside of them. */
import { readFileSync } from 'node:fs';

const [failures, ...files] = process.argv.slice(2);
const results = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (...keys) => results.flatMap((result) => keys.map((key) => result[key])).reduce((a, b) => a + b, 0);

const passed = sum('numPassedTests');
const failed = sum('numFailedTests', 'numRuntimeErrorTestSuites');
const skipped = sum('numPendingTests', 'numTodoTests');
console.log(`${passed} passed, ${failed || Number(failures)} failed, ${skipped} skipped`);
