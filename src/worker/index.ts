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

/** `jobs`: threads that search beside this one; 1: this thread alone. Default: as many as there are processors. */
export function hire(limits: Limits, jobs: number = availableParallelism()): Workforce {
  const entry = jobs > 1 ? entryOf() : undefined;
  if (entry === undefined) return { searcher: new OwnThread(limits), close: async () => {} };
  const pool = new Pool(limits, jobs, entry);
  return { searcher: pool, close: () => pool.close() };
}

/** The built program of a worker. Run from the sources, as tests do, there is none: this thread does all then. */
function entryOf(): URL | undefined {
  const entry = new URL('./entry.js', import.meta.url);
  return existsSync(entry) ? entry : undefined;
}
