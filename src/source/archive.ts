import { type FileHandle, open } from 'node:fs/promises';
import { addAbortSignal, Readable } from 'node:stream';
import { SourceError } from '../errors.ts';
import type { Gap, Image } from '../image.ts';
import { decompress } from '../stream/decompress.ts';
import { type Kind, SNIFF_BYTES, sniff } from '../stream/sniff.ts';
import { archiveFiles, readRange } from './archive-files.ts';
import { readFully } from './archive-index.ts';
import { spool } from './archive-spool.ts';
import { stateOf } from './file-state.ts';
import type { SavedFiles } from './files.ts';
import { openSaved } from './saved.ts';
import type { Source, SourceOptions } from './source.ts';

/** `docker save` and everything of its form: Podman, Kaniko, Skopeo, Bazel, Jib, Nix. */
export const dockerArchive: Source = { name: 'docker-archive', open: openArchive };

/** An OCI layout in a tar. */
export const ociArchive: Source = { name: 'oci-archive', open: openArchive };

const COMPRESSED: ReadonlySet<Kind> = new Set(['gzip', 'zstd', 'xz', 'bzip2']);
const HOW_TO_SAVE = 'A saved image is what "docker save IMAGE" writes.';
const OTHERS: Partial<Record<Kind, string>> = { zip: 'a zip archive', json: 'a JSON file', zeros: 'nothing but zeros' };

/** Opens a saved image, in whatever form it is. `-` is standard input. */
export async function openArchive(reference: string, options: SourceOptions): Promise<readonly Image[]> {
  const files = await filesOfArchive(reference, options);
  try {
    return await openSaved(files, reference, undefined, options);
  } catch (error) {
    await files.close();
    throw error;
  }
}

/** What a tar holds, compressed or not, to be closed by the caller. `-` is standard input. Throws `SourceError`. */
export async function filesOfArchive(reference: string, options: SourceOptions): Promise<SavedFiles> {
  const gaps: Gap[] = [];
  const name = reference === '-' ? 'standard input' : reference;
  const state = await stateOf(reference);
  const file = await seekable(reference, name, gaps, options.signal);
  try {
    await checkIsTar(file, name);
    const files = await archiveFiles(file, name, options.limits.tarMetaBytes, gaps, options.signal);
    return state !== undefined && state === (await stateOf(reference)) ? { ...files, state } : files;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** A plain file as it is; standard input, a pipe or a compressed file by way of a temporary file. */
async function seekable(reference: string, name: string, gaps: Gap[], signal: AbortSignal): Promise<FileHandle> {
  if (reference === '-') return spool(plain(untilAborted(process.stdin, signal), name, gaps), name);
  const file = await openFile(reference);
  try {
    const isRegular = (await file.stat()).isFile();
    if (isRegular && !COMPRESSED.has(await kindOf(file))) return file;
    const chunks = isRegular ? readRange(file, 0, (await file.stat()).size, () => {}) : file.createReadStream();
    return await spool(plain(untilAborted(chunks, signal), name, gaps), name).finally(() => file.close());
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path, 'r').catch((error: Error) => {
    throw new SourceError(`${path} could not be opened: ${error.message}`);
  });
  if (!(await file.stat()).isDirectory()) return file;
  await file.close();
  throw new SourceError(`${path} is a folder. For an OCI layout write oci-layout:${path}.`);
}

function plain(chunks: AsyncIterable<Uint8Array>, name: string, gaps: Gap[]): AsyncIterable<Uint8Array> {
  return decompress(chunks, (reason) => gaps.push({ where: name, reason }));
}

async function* untilAborted(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  // A stream for which no byte comes, such as a terminal's, would never see the signal.
  if (chunks instanceof Readable) addAbortSignal(signal, chunks);
  try {
    for await (const chunk of chunks) {
      signal.throwIfAborted();
      yield chunk;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}

async function kindOf(file: FileHandle): Promise<Kind> {
  const beginning = Buffer.alloc(SNIFF_BYTES);
  return sniff(beginning.subarray(0, await readFully(file, beginning, 0)));
}

async function checkIsTar(file: FileHandle, name: string): Promise<void> {
  if ((await file.stat()).size === 0) throw new SourceError(`${name} is empty. ${HOW_TO_SAVE}`);
  const other = OTHERS[await kindOf(file)];
  if (other === undefined) return;
  throw new SourceError(`${name} is ${other}, not a saved image. ${HOW_TO_SAVE}`);
}
