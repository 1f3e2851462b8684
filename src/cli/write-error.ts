import { codeOf } from './error-code.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left there. Make room, or choose another place by --output',
  EDQUOT: 'your quota is used up there. Make room, or choose another place by --output',
  EIO: 'the device failed. Choose another place by --output',
};

/** A report that did not get out. */
export class WriteError extends Error {
  override readonly name = 'WriteError';

  constructor(place: string, cause: unknown) {
    const reason = reasons[codeOf(cause)] ?? (cause instanceof Error ? cause.message : String(cause));
    super(`The report could not be written to ${place}: ${reason}.`, { cause });
  }
}
