import { constants, createInflateRaw } from 'node:zlib';

/** What one step did. */
export interface InflateStep {
  /** Bytes of input consumed. */
  readonly read: number;
  /** Bytes of output made, also when an error came after them. */
  readonly wrote: number;
  /** The DEFLATE stream is complete. */
  readonly ended: boolean;
  /** What is wrong with the data. The inflater is of no use until it is reset. */
  readonly error?: string;
}

/** Node's own zlib object behind a stream: synchronous, into memory of the caller's. */
interface Handle {
  onerror: (message: string) => void;
  writeSync(
    flush: number,
    input: Uint8Array,
    inputAt: number,
    inputLength: number,
    output: Uint8Array,
    outputAt: number,
    outputLength: number,
  ): void;
  reset(): void;
  close(): void;
}

/** Inflaters that are free to be used again: making one takes longer than most small files do. */
const free: RawInflate[] = [];
const FREE_MAX = 16;
const SCRATCH_BYTES = 64 << 10;

/**
 * Raw DEFLATE (https://www.rfc-editor.org/rfc/rfc1951) into memory of the caller's. It goes around Node's streams, which
 * throw away what was decoded before an error, and are a third slower.
 */
export class RawInflate {
  readonly #stream = createInflateRaw();
  readonly #handle: Handle;
  readonly #state: Uint32Array;
  #error: string | undefined;
  #scratch: Buffer | undefined;
  #used = 0;

  /** One that is ready for a new stream. */
  static open(): RawInflate {
    const inflate = free.pop() ?? new RawInflate();
    inflate.reset();
    return inflate;
  }

  private constructor() {
    const inner = this.#stream as unknown as { _handle: Handle; _writeState: Uint32Array };
    this.#handle = inner._handle;
    this.#state = inner._writeState;
    this.#handle.onerror = (message) => {
      this.#error = message;
    };
  }

  /** The same into memory of its own, good until the next step. */
  next(input: Uint8Array): InflateStep & { readonly bytes: Uint8Array; readonly isFull: boolean } {
    this.#scratch ??= Buffer.alloc(SCRATCH_BYTES);
    this.#scratch.fill(0, 0, this.#used);
    const step = this.step(input, this.#scratch, 0, SCRATCH_BYTES);
    this.#used = step.wrote;
    return { ...step, bytes: this.#scratch.subarray(0, step.wrote), isFull: step.wrote === SCRATCH_BYTES };
  }

  /** Inflates `input` into `output` from `at`, at most `room` bytes. That part of `output` must be zero beforehand. */
  step(input: Uint8Array, output: Uint8Array, at: number, room: number): InflateStep {
    this.#handle.writeSync(constants.Z_NO_FLUSH, input, 0, input.length, output, at, room);
    if (this.#error !== undefined) {
      return { read: 0, wrote: written(output, at, room), ended: false, error: this.#error };
    }
    const [roomLeft = 0, inputLeft = 0] = this.#state;
    return { read: input.length - inputLeft, wrote: room - roomLeft, ended: inputLeft > 0 && roomLeft > 0 };
  }

  /** Makes ready for another DEFLATE stream. */
  reset(): void {
    this.#error = undefined;
    this.#handle.reset();
  }

  /** It must not be used any more. */
  close(): void {
    if (free.length < FREE_MAX) free.push(this);
    else this.#stream.close();
  }
}

/** zlib does not say how far it came before an error: up to the last byte that is not zero. */
function written(output: Uint8Array, at: number, room: number): number {
  let end = at + room;
  while (end > at && output[end - 1] === 0) end--;
  return end - at;
}
