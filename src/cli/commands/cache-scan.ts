import { command } from '../command.ts';
import { reportingOptions } from '../reporting-options.ts';

export const cacheScanOptionNames = [
  ...reportingOptions,
  'min-confidence',
  'severity',
  'explain',
  'exit-code',
  'exit-zero',
] as const;

export const cacheScanCommand = command({
  name: 'cache scan',
  operands: '[CACHE...]',
  least: 0,
  needs: 'Name a cache: buildleaks cache scan CACHE.',
  summary: 'Find the secrets in build caches and records of builds',
  examples: [
    ['cache', "What the Engine's build cache and its build records tell"],
    ['cache scan ./build-cache', 'A cache exported with --cache-to type=local,dest=./build-cache'],
    ['cache scan registry://registry.example/app:cache', 'A cache exported with --cache-to type=registry'],
  ],
  options: cacheScanOptionNames,
  run: async (args, context) => (await import('../run-cache-scan.ts')).runCacheScan(args, context),
});
