/** Finds the compiled WebAssembly module. `npm run build` puts it beside the built code. */
import { readFileSync, statSync } from 'node:fs';
import { engine, type Module } from './engine.ts';

const NAME = 'prefilter.wasm';
const beside = new URL(NAME, import.meta.url);
/** Where it is when this runs from its source, and what it is built from there. */
const built = new URL(`../../../../.build/src/detect/prefilter/wasm/${NAME}`, import.meta.url);
const source = new URL('scan.as.ts', import.meta.url);

let loaded: Module | 'none' | undefined;

/** Undefined where the module was not built, or where this machine has no WebAssembly with SIMD. */
export function loadModule(): Module | undefined {
  loaded ??= compiled() ?? 'none';
  return loaded === 'none' ? undefined : loaded;
}

function compiled(): Module | undefined {
  const bytes = read(beside) ?? (modified(built) > modified(source) ? read(built) : undefined);
  if (engine === undefined || bytes === undefined || !engine.validate(bytes)) return undefined;
  return new engine.Module(bytes);
}

function read(place: URL): Uint8Array | undefined {
  try {
    return readFileSync(place);
  } catch {
    return undefined;
  }
}

function modified(place: URL): number {
  return statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
