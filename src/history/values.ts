import type { Named } from './step.ts';

/** What the history tells of each build arg's value. A new ARG or ENV of the same name begins a new life of the name. */
export class ArgValues {
  readonly #lives = new Map<string, number>();
  readonly #facts = new Map<string, string>();
  readonly #common: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #seen = new Map<string, ReadonlySet<string>>();

  /** `earlier`: a pass over the same history, which knows what the RUNs of each life have in common. */
  constructor(earlier?: ArgValues) {
    this.#common = earlier === undefined ? new Map() : earlier.#seen;
  }

  #life(key: string): string {
    return `${key}=${this.#lives.get(key) ?? 0}`;
  }

  /** An ARG or ENV entry named the key; `exact` when its value is surely what a RUN is shown with. */
  declare(key: string, exact: string | undefined): void {
    this.#lives.set(key, (this.#lives.get(key) ?? 0) + 1);
    if (exact === undefined) this.#facts.delete(key);
    else this.#facts.set(key, exact);
  }

  /** Values that the key surely has now: one of them. */
  readonly known = (key: string): readonly string[] => {
    const common = this.#common.get(this.#life(key));
    if (common !== undefined && common.size > 0) return [...common];
    const fact = this.#facts.get(key);
    return fact === undefined ? [] : [fact];
  };

  /** Takes note of all values that the key can have by one RUN's text. */
  saw(candidates: ReadonlyMap<string, ReadonlySet<string>>): void {
    for (const [key, values] of candidates) {
      const life = this.#life(key);
      const before = this.#seen.get(life);
      this.#seen.set(life, before === undefined ? values : new Set([...before].filter((value) => values.has(value))));
    }
  }

  /**
   * The args, ambiguous where RUNs contradict each other, and where their very names are doubtful: then all of them but
   * those that have an ARG of their own which says the same.
   */
  judged(args: readonly Named[], doubtful: boolean): Named[] {
    return args.map((arg) => {
      const contradicted = this.#common.get(this.#life(arg.key))?.size === 0;
      const guessed = doubtful && this.#facts.get(arg.key) !== arg.value;
      return contradicted || guessed ? { ...arg, ambiguous: true } : arg;
    });
  }
}
