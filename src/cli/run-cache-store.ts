/** The `cache stat` and `cache clear` commands: what earlier scans keep. */
import { type CacheSize, clear, MOST_CACHE_BYTES, sizeOf } from '../cache/index.ts';
import { exitCodes, UsageError } from '../errors.ts';
import { forTerminal } from '../report/escape.ts';
import { bytes, count } from '../report/text.ts';
import { writeAnswer } from './answer.ts';
import { folderOf } from './cache-dir.ts';
import type { Arguments, Context } from './command.ts';
import type { cacheStatOptionNames } from './commands/cache-stat.ts';

type CacheArguments = Arguments<(typeof cacheStatOptionNames)[number]>;

export async function runCacheStat(args: CacheArguments, context: Context): Promise<number> {
  return tell(args, context, (folder) => {
    const size = sizeOf(folder);
    const text = `${forTerminal(folder)}: ${holds(size)}, of at most ${bytes(MOST_CACHE_BYTES)}.\n`;
    return { data: { folder, ...size, mostBytes: MOST_CACHE_BYTES }, text };
  });
}

export async function runCacheClear(args: CacheArguments, context: Context): Promise<number> {
  return tell(args, context, (folder) => {
    const size = clear(folder);
    return { data: { folder, removed: size }, text: `${forTerminal(folder)}: removed ${holds(size)}.\n` };
  });
}

async function tell(
  { values }: CacheArguments,
  { env, streams: { stdout } }: Context,
  act: (folder: string) => { readonly data: unknown; readonly text: string },
): Promise<number> {
  const folder = folderOf(values, env);
  if (folder === undefined) {
    throw new UsageError('No cache folder is known: neither XDG_CACHE_HOME nor HOME is set. Name it with --cache-dir.');
  }
  await writeAnswer(act(folder), values, stdout);
  return exitCodes.clean;
}

function holds({ images, layers, bytes: size }: CacheSize): string {
  return `${count(images, 'image')} and ${count(layers, 'layer')}, ${bytes(size)}`;
}
