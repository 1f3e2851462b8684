/** Compiles the WebAssembly module from its source, so that tests never run against one built before. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const folder = new URL('../../../src/detect/prefilter/wasm/', import.meta.url).pathname;

export async function buildWasm(): Promise<Uint8Array> {
  const out = await mkdtemp(join(tmpdir(), 'prefilter-'));
  const file = join(out, 'prefilter.wasm');
  const options = [join(folder, 'scan.as.ts'), '--config', join(folder, 'asconfig.json'), '-o', file];
  const { error, stderr } = await asc.main(options);
  if (error !== null) throw new Error(`${error.message}\n${stderr.toString()}`);
  const bytes = await readFile(file);
  await rm(out, { recursive: true });
  return bytes;
}
