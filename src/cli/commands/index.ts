/** Every command, in the order of the help. */
import type { Command } from '../command.ts';
import { cacheCommand } from './cache.ts';
import { historyCommand } from './history.ts';
import { lintCommand } from './lint.ts';
import { proveCommand } from './prove.ts';
import { rulesCommand } from './rules.ts';
import { scanCommand } from './scan.ts';

export const commands: readonly Command[] = [
  scanCommand,
  proveCommand,
  historyCommand,
  lintCommand,
  cacheCommand,
  rulesCommand,
];
