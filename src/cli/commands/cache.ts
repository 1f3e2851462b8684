import type { Command } from '../command.ts';
import { group } from '../group.ts';
import { cacheClearCommand } from './cache-clear.ts';
import { cacheScanCommand } from './cache-scan.ts';
import { cacheStatCommand } from './cache-stat.ts';

/** What can be done with caches; `buildleaks cache` alone is the first. */
const cacheCommands: readonly Command[] = [cacheScanCommand, cacheStatCommand, cacheClearCommand];

export const cacheCommand = group({
  name: 'cache',
  summary: 'Find the secrets in build caches; tell or clear what scans keep',
  commands: cacheCommands,
});
