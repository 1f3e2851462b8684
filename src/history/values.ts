import type { Named } from './step.ts';

/** What the history tells of each build arg's value. A new ARG or ENV of the same name begins a new life of the name. */
export class ArgValues {
  readonly #lives = new Map<string, number>();
  readonly #facts = new Map<string, string>();
  readonly #common: Map<string, ReadonlySet<string>>;
  readonly #seen = new Map<string, ReadonlySet<string>>();
  readonly #conflicts = new Set<string>();

  /** `common`: what an earlier pass found the RUNs of each life to have in common. */
  constructor(common: Map<string, ReadonlySet<string>> = new Map()) {
    this.#common = common;
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
      const both = before === undefined ? values : new Set([...before].filter((value) => values.has(value)));
      if (both.size === 0) this.#conflicts.add(life);
      this.#seen.set(life, both);
    }
  }

  /** What all RUNs so far have in common. */
  common(): Map<string, ReadonlySet<string>> {
    return new Map([...this.#seen].filter(([life]) => !this.#conflicts.has(life)));
  }

  /** The args, ambiguous where RUNs contradict each other. */
  judged(args: readonly Named[]): Named[] {
    return args.map((arg) => (this.#conflicts.has(this.#life(arg.key)) ? { ...arg, ambiguous: true } : arg));
  }
}
