/** WebAssembly as far as it is used here; the types of Node do not tell it. */

export interface Module {
  readonly [Symbol.toStringTag]?: string;
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

interface Engine {
  validate(bytes: Uint8Array): boolean;
  readonly Module: new (bytes: Uint8Array) => Module;
  readonly Memory: new (pages: { initial: number; maximum: number }) => Memory;
  readonly Instance: new (module: Module, imports: { env: { memory: Memory } }) => { readonly exports: unknown };
}

/** Undefined where Node runs without it. */
export const engine = (globalThis as { readonly WebAssembly?: Engine }).WebAssembly;
