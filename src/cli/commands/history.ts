import { command } from '../command.ts';
import { originOptions } from '../origin-options.ts';
import { reportingOptions } from '../reporting-options.ts';
import { ruleOptions } from '../rule-options.ts';

export const historyOptionNames = [
  ...reportingOptions,
  ...ruleOptions,
  ...originOptions,
  'min-confidence',
  'exit-code',
  'exit-zero',
] as const;

export const historyCommand = command({
  name: 'history',
  operands: 'IMAGE...',
  needs: 'Name at least one image: buildleaks history IMAGE.',
  summary: 'Show how images were built, with leaks marked in place; reads no layer',
  examples: [
    ['history driftwood:1', 'Step by step, as a Dockerfile would say it'],
    ['history -f json driftwood:1', 'For machines'],
  ],
  options: historyOptionNames,
  run: async (args, context) => (await import('../run-history.ts')).runHistory(args, context),
});
