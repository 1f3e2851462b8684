import { withoutPasswords } from './user-info.ts';

/** Exit codes of the command line, the same for every command. */
export const exitCodes = {
  clean: 0,
  findings: 1,
  usage: 2,
  incomplete: 3,
  unreachable: 4,
  interrupted: 130,
  terminated: 143,
} as const;

/** What a person is told. Passwords in addresses are masked: the message may end in a log. */
class ToldError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(withoutPasswords(message), options);
  }
}

/** A mistake in flags or configuration: the user mends it. Exit 2. */
export class UsageError extends ToldError {
  override readonly name = 'UsageError';
}

/** A source that could not be reached, refused, or has no such image. Exit 4. Message: what, which image, what to do next. */
export class SourceError extends ToldError {
  override readonly name = 'SourceError';
}
