import type { prove } from '../prove/index.ts';
import type { scan } from '../scan/index.ts';
import type { OptionName, Values } from './options.ts';
import type { Streams } from './streams.ts';
import type { Environment } from './values.ts';

/** What a command works with besides its arguments. */
export interface Context {
  readonly env: Environment;
  readonly streams: Streams;
  /** Loads the scan; late, so that help and usage errors come at once. */
  readonly loadScan: () => Promise<typeof scan>;
  readonly loadProve: () => Promise<typeof prove>;
}

export interface Arguments<N extends OptionName> {
  readonly values: Values<N>;
  /** What was given besides options. */
  readonly operands: readonly string[];
}

/** One command: what it takes, and what it does. One file each in `commands/`, listed in its `index.ts`. */
export interface Command<N extends OptionName = OptionName> {
  readonly name: string;
  /** What stands for its operands in help: `IMAGE...`; none when it takes no operand. */
  readonly operands?: string;
  /** What to say when there is none. */
  readonly needs: string;
  /** At least so many, one unless told otherwise. */
  readonly least?: number;
  /** At most so many. */
  readonly most?: number;
  /** One sentence without a full stop. */
  readonly summary: string;
  readonly examples: readonly (readonly [command: string, what: string])[];
  readonly options: readonly N[];
  /** Gives the exit code. */
  run(args: Arguments<N>, context: Context): Promise<number>;
}

/** Ties a command's arguments to the options that it lists. */
export function command<N extends OptionName>(definition: Command<N>): Command {
  return definition as unknown as Command;
}
