import { command } from '../command.ts';

export const cacheStatOptionNames = ['cache-dir', 'format', 'output'] as const;

export const cacheStatCommand = command({
  name: 'cache stat',
  needs: '',
  summary: 'Tell what earlier scans keep',
  examples: [['cache stat', 'What scans keep of images and layers, and where']],
  options: cacheStatOptionNames,
  run: async (args, context) => (await import('../run-cache-store.ts')).runCacheStat(args, context),
});
