import { constants } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '../errors.ts';
import type { OpenRange } from '../kept.ts';
import { cleanPath } from '../stream/tar.ts';
import { readRange } from './archive-files.ts';
import type { SavedFile, SavedFiles } from './files.ts';
import { openSaved } from './saved.ts';
import type { Source } from './source.ts';

/** An OCI layout as a folder; its blobs may be links, as Bazel lays them. https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
export const ociLayout: Source = {
  name: 'oci-layout',
  async open(reference, options) {
    return openSaved(await filesOfFolder(reference), reference, 'oci-layout', options);
  },
};

/** What a folder holds. Throws `SourceError` when it is none. */
export async function filesOfFolder(path: string): Promise<SavedFiles> {
  const found = await stat(path).catch((error: Error) => {
    throw new SourceError(`${path} could not be opened: ${error.message}`);
  });
  if (!found.isDirectory()) throw new SourceError(`${path} is not a folder. For an archive write oci-archive:${path}.`);
  return {
    name: path,
    gaps: [],
    find: (name) => find(path, name),
    close: async () => {},
  };
}

/** Regular files only: what else a folder may hold (pipes, devices) would never end. */
async function find(root: string, name: string): Promise<SavedFile | undefined> {
  const path = join(root, cleanPath(name));
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) return undefined;
  const { size } = found;
  return {
    where: name,
    identity: await realpath(path),
    size,
    chunks: (onShort) => readFile(path, size, onShort),
    open: () => openRange(path, size),
  };
}

async function openRange(path: string, bytes: number): Promise<OpenRange | undefined> {
  const file = await open(path, constants.O_RDONLY).catch(() => undefined);
  return file && { fd: file.fd, from: 0, bytes, close: () => file.close() };
}

async function* readFile(path: string, size: number, onShort: (reason: string) => void): AsyncGenerator<Uint8Array> {
  const file = await open(path, constants.O_RDONLY).catch((error: Error) => error);
  if (file instanceof Error) {
    onShort(`it could not be opened: ${file.message}`);
    return;
  }
  try {
    yield* readRange(file, 0, size, onShort);
  } finally {
    await file.close();
  }
}
