import type { Block } from '../../scanners/index.ts';

/** A block that workers can read as well. */
export interface SharedBlock extends Block {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** Shared memory in blocks, lent out until everyone who holds one has given it back. */
export class BlockStore {
  readonly memory: readonly SharedArrayBuffer[];
  readonly #blocks: readonly SharedBlock[];
  readonly #free: SharedBlock[];
  readonly #holders: number[];
  readonly #waiting: { take: (block: Block) => void; fail: (error: Error) => void }[] = [];
  #failure: Error | undefined;

  constructor(bytes: number, count: number) {
    this.memory = Array.from({ length: count }, () => new SharedArrayBuffer(bytes));
    this.#blocks = this.memory.map((memory, number) => ({ number, bytes: new Uint8Array(memory) }));
    this.#free = [...this.#blocks];
    this.#holders = this.#blocks.map(() => 0);
  }

  /** A free block, once there is one. Fails when a worker failed, since it may never give back what it holds. */
  async take(): Promise<Block> {
    if (this.#failure !== undefined) throw this.#failure;
    const block = this.#free.pop();
    if (block === undefined) return new Promise((take, fail) => this.#waiting.push({ take, fail }));
    this.#holders[block.number] = 1;
    return block;
  }

  /** One more holder. Gives the block's number. */
  share(block: Block): number {
    const { number } = block as SharedBlock;
    this.#holders[number]!++;
    return number;
  }

  give(block: Block): void {
    this.giveNumber((block as SharedBlock).number);
  }

  giveNumber(number: number): void {
    if (--this.#holders[number]! > 0) return;
    const block = this.#blocks[number]!;
    const next = this.#waiting.shift();
    if (next === undefined) {
      this.#free.push(block);
      return;
    }
    this.#holders[number] = 1;
    next.take(block);
  }

  fail(error: Error): void {
    this.#failure ??= error;
    for (const { fail } of this.#waiting.splice(0)) fail(error);
  }
}
