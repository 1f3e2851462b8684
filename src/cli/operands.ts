import { UsageError } from '../errors.ts';
import type { Command } from './command.ts';

/** Throws `UsageError` when a command got too few or too many operands, or one that can be nothing. */
export function checkOperands(command: Command, operands: readonly string[]): void {
  const help = `"buildleaks ${command.name} --help" tells how.`;
  const least = command.operands === undefined ? 0 : (command.least ?? 1);
  if (operands.length < least) throw new UsageError(`${command.needs} ${help}`);
  const most = command.operands === undefined ? 0 : (command.most ?? Number.POSITIVE_INFINITY);
  if (operands.length > most) {
    const extra = operands[most];
    throw new UsageError(
      `${command.name} takes ${most === 0 ? 'no' : `at most ${most}`} operands; "${extra}" is too many. ${help}`,
    );
  }
  if (operands.includes(''))
    throw new UsageError(`An empty name was given to ${command.name}. ${command.needs} ${help}`);
}
