import type { Image } from '../../image.ts';
import { metadataReader } from '../content.ts';
import { parseNamed } from '../reference.ts';
import { findRoot } from '../registry/root.ts';
import { registryStore } from '../registry/store.ts';
import type { SourceOptions } from '../source.ts';
import { openExported } from './exported.ts';

/** A cache that `--cache-to type=registry` wrote. */
export async function openPushedCache(reference: string, options: SourceOptions): Promise<readonly Image[]> {
  const { client, root, gaps, notes } = await findRoot(parseNamed(reference), reference, options);
  const store = registryStore(client, options);
  const read = metadataReader(options.limits);
  const place = { reference, source: 'registry' as const, store, read, options, gaps, notes };
  return openExported({ ...place, close: () => client.close() }, [root]);
}
