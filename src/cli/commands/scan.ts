import { command } from '../command.ts';
import { originOptions } from '../origin-options.ts';
import { reportingOptions } from '../reporting-options.ts';
import { ruleOptions } from '../rule-options.ts';

export const scanOptionNames = [
  ...reportingOptions,
  ...ruleOptions,
  ...originOptions,
  'scanners',
  'min-confidence',
  'severity',
  'cache-dir',
  'no-cache',
  'no-temp-file',
  'explain',
  'exit-code',
  'exit-zero',
  'show-secrets',
  'i-understand-secrets-will-be-written',
] as const;

export const scanCommand = command({
  name: 'scan',
  operands: 'IMAGE...',
  needs: 'Name at least one image to scan: buildleaks scan IMAGE.',
  summary: 'Find the secrets in images',
  examples: [
    ['scan driftwood:1', 'An image of the Docker Engine, or of a registry'],
    ['scan driftwood.tar', 'A saved image'],
    ['scan - < driftwood.tar', 'The same from standard input'],
    ['scan -f json -o report.json driftwood:1', 'A report for machines'],
    ['scan --dockerfile Dockerfile driftwood:1', 'With what to change in it, as a diff'],
    ['scan --scanners history,config driftwood:1', 'A quick look: reads no layer'],
  ],
  options: scanOptionNames,
  run: async (args, context) => (await import('../run-scan.ts')).runScan(args, context),
});
