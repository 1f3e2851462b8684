import type { Contexts, Pattern } from '../context.ts';
import { secretId } from '../mount.ts';

/** Records that are named; more are summed up. */
const MOST_RECORDS = 3;

/** A value in the cache or the records of builds. */
export const cache: Pattern = {
  name: 'cache',
  applies: ({ location }) => location.kind === 'cache',
  advice(contexts) {
    const [{ key }] = contexts;
    const records = recordsOf(contexts);
    const isCached = contexts.some(({ location }) => location.path?.startsWith('build cache') === true);
    return [
      ...(records.length > 0 ? [forget(records)] : []),
      ...(isCached ? ['The build cache repeats what a step says: empty it with `docker builder prune --all`.'] : []),
      `Give the value by \`--secret id=${secretId(key)},src=…\`, of which neither keeps anything.`,
    ].join(' ');
  },
};

function recordsOf(contexts: Contexts): string[] {
  const ids = contexts.flatMap(({ location }) => /^build record ([\w-]+)/.exec(location.path ?? '')?.[1] ?? []);
  return [...new Set(ids)];
}

function forget(records: readonly string[]): string {
  const named = records.slice(0, MOST_RECORDS).join(' ');
  const more = records.length > MOST_RECORDS ? `, and ${records.length - MOST_RECORDS} more likewise` : '';
  return `BuildKit keeps what each build was given: delete these records with \`docker buildx history rm ${named}\`${more}.`;
}
