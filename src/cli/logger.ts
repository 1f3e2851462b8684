/** The log: for people, on standard error, written at once so that no line is lost. */
import { createRequire } from 'node:module';
import pino, { type Logger } from 'pino';
import type { Output } from './streams.ts';

type PrettyModule = typeof import('pino-pretty');

export interface LogOptions {
  readonly level: string;
  readonly color: boolean;
  /** Called before each line, to clear a progress line. */
  readonly beforeLine?: () => void;
}

/** A logger of that level. What it prints with is loaded with the first line: most runs print none. */
export function createLogger(output: Output, options: LogOptions): Logger {
  let pretty: ((line: string) => string) | undefined;
  const write = (line: string) => {
    pretty ??= prettifier(options.color);
    options.beforeLine?.();
    output.write(pretty(line));
  };
  return pino({ level: options.level, base: null }, { write });
}

function prettifier(color: boolean): (line: string) => string {
  const { prettyFactory } = createRequire(import.meta.url)('pino-pretty') as PrettyModule;
  return prettyFactory({ colorize: color, translateTime: 'SYS:HH:MM:ss.l', ignore: 'pid,hostname' });
}
