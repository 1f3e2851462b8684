/** A resource that several images hold: released when the last of them lets go. Letting go twice counts once. */
export class Lease {
  readonly #release: () => Promise<void>;
  #holders = 0;

  constructor(release: () => Promise<void>) {
    this.#release = release;
  }

  /** One more holder; what is given back lets go. */
  hold(): () => Promise<void> {
    this.#holders++;
    let isHeld = true;
    return async () => {
      if (!isHeld) return;
      isHeld = false;
      if (--this.#holders === 0) await this.#release();
    };
  }
}
