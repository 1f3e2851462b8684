import type { Command } from '../command.ts';
import { group } from '../group.ts';
import { cacheScanCommand } from './cache-scan.ts';

/** What can be done with caches; `buildleaks cache` alone is the first. */
const cacheCommands: readonly Command[] = [cacheScanCommand];

export const cacheCommand = group({
  name: 'cache',
  summary: 'Find the secrets in build caches and records of builds',
  commands: cacheCommands,
});
