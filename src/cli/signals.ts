import { exitCodes } from '../errors.ts';

const codes = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const;
type Signal = keyof typeof codes;
const signals = Object.keys(codes) as Signal[];

/** Why a scan was broken off by its user: the reason of the abort signal that a scan is given. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly exitCode: number;

  constructor(signal: Signal) {
    super(`Stopped by ${signal}. Not everything was read.`);
    this.exitCode = codes[signal];
  }
}

/**
 * Turns the first SIGINT or SIGTERM into an abort, so that what was found can still be reported; the second one ends the
 * process as usual. Call `stop` when the work is done.
 */
export function listenForSignals(): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  const stop = () => {
    for (const signal of signals) process.removeListener(signal, abort);
  };
  const abort = (signal: Signal) => {
    stop();
    controller.abort(new Interruption(signal));
  };
  for (const signal of signals) process.once(signal, abort);
  return { signal: controller.signal, stop };
}
