import { command } from '../command.ts';
import { cacheStatOptionNames } from './cache-stat.ts';

export const cacheClearCommand = command({
  name: 'cache clear',
  needs: '',
  summary: 'Forget what earlier scans keep',
  examples: [['cache clear', 'Remove all of that']],
  options: cacheStatOptionNames,
  run: async (args, context) => (await import('../run-cache-store.ts')).runCacheClear(args, context),
});
