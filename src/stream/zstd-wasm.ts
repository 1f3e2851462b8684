import { ZSTDDecoder } from 'zstddec/stream';
import type { ZstdBlocks } from './zstd.ts';

/** What is used here of the WebAssembly interface. https://webassembly.github.io/spec/js-api/ */
declare const WebAssembly: {
  instantiate(module: Module, imports: object): Promise<{ readonly exports: unknown }>;
};
type Module = { readonly [compiled]: true };
declare const compiled: unique symbol;

/** The C interface of the module. https://facebook.github.io/zstd/zstd_manual.html (streaming decompression) */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(bytes: number): number;
  ZSTD_createDCtx(): number;
  ZSTD_DStreamOutSize(): number;
  ZSTD_decompressStream(context: number, output: number, input: number): number;
}

/** Room for one block, its header, and whatever else is fed at a time. */
const INPUT_BYTES = 256 << 10;

let module: Promise<Module> | undefined;

/** Takes the compiled module out of the package, so that each stream has a memory of its own, given back as a whole. */
function compile(): Promise<Module> {
  return new Promise((resolve, reject) => {
    const decoder = new ZSTDDecoder();
    decoder._init = (result: { readonly module: Module }) => resolve(result.module);
    decoder.init().catch(reject);
  });
}

/** zstd as WebAssembly, for a Node that has none of its own. */
export async function openWasmZstd(): Promise<ZstdBlocks> {
  module ??= compile();
  const instance = await WebAssembly.instantiate(await module, {
    env: { emscripten_notify_memory_growth: () => {} },
  });
  return new WasmZstd(instance.exports as Exports);
}

class WasmZstd implements ZstdBlocks {
  readonly #zstd: Exports;
  readonly #context: number;
  readonly #input: number;
  readonly #output: number;
  readonly #outputBytes: number;
  /** `ZSTD_inBuffer` and `ZSTD_outBuffer`: pointer, size, position, 4 bytes each. */
  readonly #buffers: number;

  constructor(zstd: Exports) {
    this.#zstd = zstd;
    this.#outputBytes = zstd.ZSTD_DStreamOutSize();
    this.#input = zstd.malloc(INPUT_BYTES);
    this.#output = zstd.malloc(this.#outputBytes);
    this.#buffers = zstd.malloc(24);
    this.#context = zstd.ZSTD_createDCtx();
  }

  *push(piece: Uint8Array): Generator<Uint8Array, boolean> {
    const { memory } = this.#zstd;
    new Uint8Array(memory.buffer, this.#input).set(piece);
    let at = 0;
    do {
      const view = new DataView(memory.buffer, this.#buffers, 24);
      [this.#input, piece.length, at, this.#output, this.#outputBytes, 0].forEach((n, i) => {
        view.setUint32(i * 4, n, true);
      });
      const result = this.#zstd.ZSTD_decompressStream(this.#context, this.#buffers + 12, this.#buffers);
      if (isError(result)) return false;
      const after = new DataView(memory.buffer, this.#buffers, 24);
      at = after.getUint32(8, true);
      yield new Uint8Array(memory.buffer, this.#output, after.getUint32(20, true));
    } while (at < piece.length);
    return true;
  }

  close(): void {}
}

/** `ZSTD_isError`: error codes are the topmost sizes. */
function isError(result: number): boolean {
  return result >>> 0 > 0xffffff00;
}
