import { exitCodes, SourceError, UsageError } from '../errors.ts';
import { forTerminal } from '../report/escape.ts';
import { Interruption } from './signals.ts';
import { WriteError } from './write-error.ts';

/** One paragraph for a person, and the exit code that goes with it. The stack is shown only to who debugs. */
export function describeError(error: unknown, debugging: boolean): { text: string; exitCode: number } {
  const text = forTerminal(messageOf(error));
  const stack = debugging && error instanceof Error ? `\n${forTerminal(error.stack ?? '', { lines: true })}` : '';
  return { text: text + stack, exitCode: exitCodeFor(error) };
}

function exitCodeFor(error: unknown): number {
  if (error instanceof Interruption) return error.exitCode;
  if (error instanceof UsageError) return exitCodes.usage;
  if (error instanceof SourceError) return exitCodes.unreachable;
  // A fault of our own: whatever was asked for was not done to its end.
  return exitCodes.incomplete;
}

function messageOf(error: unknown): string {
  const isForPeople = [UsageError, SourceError, Interruption, WriteError].some((kind) => error instanceof kind);
  if (isForPeople) return (error as Error).message;
  const what = error instanceof Error ? error.message : String(error);
  return `The scan broke off: ${what}. Nothing can be said of what was not read. This should not happen; with --log-level debug it shows where it did.`;
}
