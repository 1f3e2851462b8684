import type { Logger } from 'pino';

/** From the least to the most urgent. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error'] as const;

/** Where events are told while the work goes on: a pino logger, or something like it. Never given a raw secret. */
export type Log = Pick<Logger, (typeof logLevels)[number]>;
