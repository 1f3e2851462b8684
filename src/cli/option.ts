/** What an option is: one entry gives the flag, its `BUILDLEAKS_*` variable, its help and its check. */
interface Common {
  readonly alias?: string;
  readonly group: string;
  /** One sentence without a full stop. */
  readonly help: string;
}

/** On or off; off unless given. */
interface FlagSpec extends Common {
  readonly kind: 'flag';
}

interface TextSpec extends Common {
  readonly kind: 'text';
  /** What stands for the value in help and messages: `FILE`. */
  readonly value: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** A whole number. */
interface NumberSpec extends Common {
  readonly kind: 'number';
  readonly value: string;
  readonly min: number;
  readonly max: number;
  readonly default?: number;
}

/** Separated by commas, or given several times. */
interface ListSpec extends Common {
  readonly kind: 'list';
  readonly value: string;
  readonly choices?: readonly string[];
  readonly default?: readonly string[];
}

/** Given several times, each a whole: commas mean nothing. */
interface RepeatedSpec extends Common {
  readonly kind: 'repeated';
  readonly value: string;
  readonly default: readonly string[];
}

export type OptionSpec = FlagSpec | TextSpec | NumberSpec | ListSpec | RepeatedSpec;

type Given<S> = S extends { kind: 'flag' }
  ? boolean
  : S extends { kind: 'number' }
    ? number
    : S extends { kind: 'list'; choices: readonly (infer C)[] }
      ? readonly C[]
      : S extends { kind: 'list' | 'repeated' }
        ? readonly string[]
        : S extends { choices: readonly (infer C)[] }
          ? C
          : string;

/** Type of an option's value once everything was asked: flags and defaults are never undefined. */
export type ValueOf<S> = S extends { kind: 'flag' } | { default: unknown } ? Given<S> : Given<S> | undefined;
