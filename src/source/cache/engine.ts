/** What an Engine keeps of its builds: the descriptions of its cache, and its records of builds. */
import { UsageError } from '../../errors.ts';
import type { Attestation, Gap, Image } from '../../image.ts';
import { EngineClient } from '../engine-client.ts';
import { dockerEndpoint } from '../engine-endpoint.ts';
import type { SourceOptions } from '../source.ts';
import { storedImage } from '../stored-image.ts';
import { readBuildRecords } from './build-records.ts';

/** Minor numbers of the API versions that can tell one kind of usage alone, and that tell records only when asked to. */
const TYPED = 42;
const VERBOSE = 52;
/** Type of the statement that is made of a record. https://docs.docker.com/reference/api/engine/version/v1.51/#tag/System/operation/SystemDataUsage */
const RECORD = 'build-cache-record';

/** One image without layers, whose statements are the records. `rest` must be empty: an Engine has one cache. */
export async function openEngineCache(rest: string, options: SourceOptions): Promise<readonly Image[]> {
  if (rest !== '')
    throw new UsageError(`An Engine has one build cache, and "${rest}" names none. Write docker:// alone.`);
  const endpoint = dockerEndpoint(options, process.env);
  const client = await EngineClient.open(endpoint, options);
  try {
    const cache = cacheRecords(await client.get('/system/df', queryOf(client.api)));
    const builds = await readBuildRecords(options);
    const told = [`${cache.length} records of the build cache; ${builds.note}`];
    return [imageOf(`build cache of ${endpoint.text}`, [...cache, ...builds.records], told, builds.gaps, options)];
  } finally {
    client.close();
  }
}

function queryOf(api: number): Record<string, string> {
  return { ...(api >= TYPED ? { type: 'build-cache' } : {}), ...(api >= VERBOSE ? { verbose: '1' } : {}) };
}

/** Newer Engines have them in `BuildCacheUsage`. */
function cacheRecords(answer: unknown): Attestation[] {
  const { BuildCache, BuildCacheUsage } = asRecord(answer);
  const records = BuildCache ?? asRecord(BuildCacheUsage).Items;
  return (Array.isArray(records) ? records : []).map((record: unknown) => {
    const id = String(asRecord(record).ID ?? 'without ID');
    return { where: id, cache: `build cache ${id}`, predicateType: RECORD, statement: { predicate: record } };
  });
}

function imageOf(
  reference: string,
  records: readonly Attestation[],
  notes: readonly string[],
  gaps: readonly Gap[],
  { signal }: SourceOptions,
): Image {
  return storedImage({
    ...{ reference, source: 'docker', id: 'build cache', tags: [], notes, gaps, signal, layers: [], config: {} },
    platform: { os: 'unknown', architecture: 'unknown' },
    async *attestations() {
      yield* records;
    },
    close: async () => {},
  });
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
