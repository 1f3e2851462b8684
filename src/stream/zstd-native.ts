import * as zlib from 'node:zlib';
import type { ZstdBlocks } from './zstd.ts';

interface Handle {
  onerror: () => void;
  writeSync(
    flush: number,
    input: Uint8Array,
    inputAt: number,
    inputLength: number,
    output: Uint8Array,
    outputAt: number,
    outputLength: number,
  ): void;
}

interface ZstdStream {
  readonly _handle: Handle;
  readonly _writeState: Uint32Array;
  close(): void;
}

/** Present from Node 22.15 on. */
const create = (zlib as unknown as { createZstdDecompress?: () => ZstdStream }).createZstdDecompress;

/** `ZSTD_e_continue`. */
const CONTINUE = 0;
const OUTPUT_BYTES = 128 << 10;

/** Node's own zstd, or undefined where it has none. */
export function openNativeZstd(): ZstdBlocks | undefined {
  return create === undefined ? undefined : new NativeZstd(create());
}

class NativeZstd implements ZstdBlocks {
  readonly #stream: ZstdStream;
  readonly #output = Buffer.allocUnsafe(OUTPUT_BYTES);
  #failed = false;

  constructor(stream: ZstdStream) {
    this.#stream = stream;
    stream._handle.onerror = () => {
      this.#failed = true;
    };
  }

  *push(piece: Uint8Array): Generator<Uint8Array, boolean> {
    let at = 0;
    do {
      this.#stream._handle.writeSync(CONTINUE, piece, at, piece.length - at, this.#output, 0, OUTPUT_BYTES);
      if (this.#failed) return false;
      const [roomLeft = 0, inputLeft = 0] = this.#stream._writeState;
      at = piece.length - inputLeft;
      yield this.#output.subarray(0, OUTPUT_BYTES - roomLeft);
    } while (at < piece.length);
    return true;
  }

  close(): void {
    this.#stream.close();
  }
}
