import type { HistoryEntry } from '../image.ts';
import type { Reader } from './reading.ts';

function said(entry: HistoryEntry): string {
  return [entry.created_by, entry.comment].filter((part) => part !== undefined && part !== '').join(' ');
}

/** Tools that add layers without a Dockerfile (Buildpacks, ko, Jib, Bazel, Nix) say what they added in plain words. */
export const tool: Reader = (entry) => ({ instruction: 'LAYER', body: said(entry), source: false });

/** `docker import`. */
export const imported: Reader = (entry) => ({ instruction: 'IMPORT', body: said(entry), source: false });

/** `docker commit`: the command of the container that was kept. */
export const commit: Reader = (entry) => ({ instruction: 'COMMIT', body: entry.created_by ?? '', source: false });
