import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { OwnThread, type Searcher } from '../../scanners/index.ts';
import type { Limits } from '../limits.ts';
import { Pool } from './pool.ts';

/** Searches layers in one thread or several. */
export interface Workforce {
  readonly searcher: Searcher;
  /** Ends its threads. */
  close(): Promise<void>;
}

/** Each thread takes some 60 MB, and one can only read so fast for the others. */
const DEFAULT_MOST = 4;

/** `jobs`: threads that search, this one included. Default: as many as there are processors, up to four. */
export function hire(limits: Limits, jobs: number = Math.min(DEFAULT_MOST, availableParallelism())): Workforce {
  const entry = jobs > 1 ? entryOf() : undefined;
  if (entry === undefined) return { searcher: new OwnThread(limits), close: async () => {} };
  const pool = new Pool(limits, jobs - 1, entry);
  return { searcher: pool, close: () => pool.close() };
}

/** The built program of a worker. Run from the sources, as tests do, there is none: this thread does all then. */
function entryOf(): URL | undefined {
  const entry = new URL('./entry.js', import.meta.url);
  return existsSync(entry) ? entry : undefined;
}
