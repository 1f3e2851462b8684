/** The log: for people, on standard error, written at once so that no line is lost. */
import { createRequire } from 'node:module';
import type { LogFn, Logger } from 'pino';
import { type Log, logLevels } from '../log.ts';
import type { Output } from './streams.ts';

const require = createRequire(import.meta.url);

export interface LogOptions {
  /** One of `logLevels`, or `silent`. */
  readonly level: string;
  readonly color: boolean;
  /** Called before each line, to clear a progress line. */
  readonly beforeLine?: () => void;
}

/** A logger of that level. All that it works with is loaded with the first line: most runs print none. */
export function createLogger(output: Output, options: LogOptions): Log {
  const least = (logLevels as readonly string[]).indexOf(options.level);
  let logger: Logger | undefined;
  const functions = logLevels.map((level, i): [string, LogFn] => {
    const isOn = least >= 0 && i >= least;
    const write = (first: unknown, ...rest: unknown[]) => {
      if (!isOn) return;
      logger ??= open(output, options);
      Reflect.apply(logger[level], logger, [first, ...rest]);
    };
    return [level, write];
  });
  return Object.fromEntries(functions) as unknown as Log;
}

function open(output: Output, { level, color, beforeLine }: LogOptions): Logger {
  const { pino } = require('pino') as typeof import('pino');
  const { prettyFactory } = require('pino-pretty') as typeof import('pino-pretty');
  const pretty = prettyFactory({ colorize: color, translateTime: 'SYS:HH:MM:ss.l', ignore: 'pid,hostname' });
  const write = (line: string) => {
    beforeLine?.();
    output.write(pretty(line));
  };
  return pino({ level, base: null }, { write });
}
